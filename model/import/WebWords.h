// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QSet>
#include <QStringList>

/// What web pages put into addresses and names of classes, from resources/import/web.list, where
/// the lists are explained.
class WebWords {
public:
    static const WebWords &builtIn();

    bool isTracking(QStringView parameter) const;
    /// The parameters that can hold the address behind this host and path; none where it is no
    /// redirect.
    QStringList redirect(const QString &host, const QString &path) const;
    /// Whether one of the classes (with spaces between) stands in a list: "credit", "byline"…
    bool hasClass(const char *list, QStringView classes) const;

private:
    WebWords();
    void add(const QString &list, const QString &line);

    QHash<QString, QSet<QString>> m_classes{};
    QSet<QString> m_tracking{};
    QStringList m_trackingStarts{};
    QHash<QString, QStringList> m_redirects{};
};
