// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/WebWords.h"
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

const WebWords &WebWords::builtIn() {
    static const WebWords words;
    return words;
}

WebWords::WebWords() {
    QFile file(u":/import/web.list"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QString list;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'['))
            list = line.sliced(1, line.indexOf(u']') - 1);
        else if (!line.startsWith(u'#'))
            add(list, line.simplified());
    }
}

void WebWords::add(const QString &list, const QString &line) {
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (list == "redirect"_L1 && words.size() == 2) {
        m_redirects[words[0]].append(words[1]);
        return;
    }
    for (const QString &word : words) {
        if (list != "tracking"_L1)
            m_classes[list].insert(word);
        else if (word.endsWith(u'*'))
            m_trackingStarts.append(word.chopped(1).toLower());
        else
            m_tracking.insert(word.toLower());
    }
}

bool WebWords::isTracking(QStringView parameter) const {
    const QString name = parameter.toString().toLower();
    return m_tracking.contains(name) ||
           std::any_of(m_trackingStarts.begin(), m_trackingStarts.end(),
                       [&](const QString &start) { return name.startsWith(start); });
}

QStringList WebWords::redirect(const QString &host, const QString &path) const {
    // "*." stands for the first part of a host, which is a region's.
    const QString part = u"*."_s + host.section(u'.', 1);
    return m_redirects.value(host + path) + m_redirects.value(part + path);
}

bool WebWords::hasClass(const char *list, QStringView classes) const {
    if (classes.isEmpty())
        return false;
    const QSet<QString> words = m_classes.value(QString::fromLatin1(list));
    for (const QStringView word : classes.split(u' ', Qt::SkipEmptyParts)) {
        if (words.contains(word.toString().toLower()))
            return true;
    }
    return false;
}
