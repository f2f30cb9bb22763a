// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/WebAddress.h"
#include "model/base/Escape.h"
#include "model/import/WebWords.h"
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRedirects = 3;

bool hasScheme(const QString &address) {
    for (const QChar c : address) {
        if (c == u':')
            return true;
        if (c == u'/' || c == u'?' || c == u'#' || c == u'.')
            return false;
    }
    return false;
}

/// "a=1&utm_source=x" without what follows a reader, byte for byte.
QString withoutTracking(QStringView query, int &removed) {
    QStringList kept;
    for (const QStringView part : query.split(u'&')) {
        const qsizetype is = part.indexOf(u'=');
        if (WebWords::builtIn().isTracking(is < 0 ? part : part.first(is)))
            ++removed;
        else
            kept.append(part.toString());
    }
    return kept.join(u'&');
}

/// What stands behind a redirect; "" where there is none.
QString behind(const QString &href) {
    const QUrl url(href);
    const QString path = url.path().isEmpty() ? u"/"_s : url.path();
    for (const QString &parameter : WebWords::builtIn().redirect(url.host(), path)) {
        const QString target =
            QUrlQuery(url).queryItemValue(parameter, QUrl::FullyDecoded).trimmed();
        if (target.startsWith("http://"_L1) || target.startsWith("https://"_L1))
            return Escape::safeHref(target);
    }
    return {};
}

void removeTracking(WebAddress &address) {
    QString &href = address.href;
    const qsizetype hash = href.indexOf(u'#');
    QString fragment = hash < 0 ? QString() : href.sliced(hash + 1);
    if (hash >= 0)
        href.truncate(hash);
    // The words that a search has lit up, which Chromium adds.
    if (const qsizetype lit = fragment.indexOf(":~:"_L1); lit >= 0) {
        fragment.truncate(lit);
        ++address.tracking;
    }
    if (fragment.contains(u'='))
        fragment = withoutTracking(fragment, address.tracking);
    if (const qsizetype query = href.indexOf(u'?'); query >= 0) {
        const QString kept = withoutTracking(QStringView(href).sliced(query + 1), address.tracking);
        href.truncate(query);
        if (!kept.isEmpty())
            href += u'?' + kept;
    }
    if (!fragment.isEmpty())
        href += u'#' + fragment;
}

} // namespace

WebAddress webAddress(QStringView written, const QString &base) {
    WebAddress address;
    const QString trimmed = written.trimmed().toString();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
        return address;
    address.href = Escape::safeHref(trimmed);
    if (address.href.isEmpty()) {
        const QUrl relative(trimmed, QUrl::TolerantMode);
        address.unsafe = hasScheme(trimmed);
        if (!address.unsafe && !base.isEmpty())
            address.href =
                Escape::safeHref(QString::fromLatin1(QUrl(base).resolved(relative).toEncoded()));
    }
    if (!address.href.startsWith("http"_L1))
        return address;
    for (int i = 0; i < MostRedirects; ++i) {
        const QString target = behind(address.href);
        if (target.isEmpty())
            break;
        address.href = target;
        ++address.tracking;
    }
    removeTracking(address);
    return address;
}
