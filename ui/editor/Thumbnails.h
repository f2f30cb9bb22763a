// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Photo.h"
#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

class Backroom;

/// Small pictures of photos, decoded at their small size in the Backroom and kept for a while.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    explicit Thumbnails(Backroom &slow, QObject *parent = nullptr);

    /// At once when it is known; else null, and `ready` tells when to ask again.
    QImage of(const PhotoHash &hash);
    /// Whether there is no such picture, or none that can be shown.
    bool missing(const PhotoHash &hash) const { return m_missing.contains(hash); }

    static constexpr int Side = 320; ///< pixels of the longer side

Q_SIGNALS:
    void ready(const PhotoHash &hash);

private:
    Backroom &m_slow;
    QCache<PhotoHash, QImage> m_images;
    QSet<PhotoHash> m_asked, m_missing;
};
