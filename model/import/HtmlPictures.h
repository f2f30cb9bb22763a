// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Photo.h"
#include "model/import/HtmlFeed.h"
#include "model/import/PasteReport.h"

/// The pictures that stand in a text itself, judged by their content.
class HtmlPictures {
public:
    static constexpr qsizetype Most = 500;

    /// The photo that this `src` is; nothing where it is none, which the report then says.
    std::optional<PhotoHash> take(QByteArrayView src, HtmlFeed &feed, PasteReport &report);
    QList<QByteArray> takeAll() { return std::exchange(m_all, {}); }

private:
    std::optional<PhotoHash> taken(const DataUri &uri, PasteReport &report);
    QString fault(const DataUri &uri, const QByteArray &bytes) const;

    QList<QByteArray> m_all{};
    QHash<PhotoHash, bool> m_known{};
    QHash<QByteArray, std::optional<PhotoHash>> m_taken{}; ///< by src
};
