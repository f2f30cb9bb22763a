// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include <QMetaType>
#include <QObject>

class Database;

/// What changed after a commit; without an article: many, or not an article.
struct Change {
    enum class What { Article, Sections, Settings, Photos, Many };
    What what = What::Many;
    std::optional<ArticleId> article{};
};
Q_DECLARE_METATYPE(Change)

/// Told after commit, never before: own writes at once, those of other programs when `poll` sees
/// them.
class Changes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void tell(const Change &change) { Q_EMIT changed(change); }
    /// Tells Many when another connection, here or in another program, has committed since.
    void poll(Database &database);

Q_SIGNALS:
    void changed(const Change &change);

private:
    qint64 m_version = 0; ///< SQLite's data_version when it was last looked at; 0: not yet
};
