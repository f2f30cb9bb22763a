// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include <QMetaType>
#include <QObject>

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

Q_SIGNALS:
    void changed(const Change &change);
};
