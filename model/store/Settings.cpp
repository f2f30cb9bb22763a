// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Settings.h"
#include "model/base/Clock.h"
#include "model/base/Text.h"
#include "model/store/AuditLog.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
#include <QRegularExpression>
#include <QUrl>
using namespace Qt::StringLiterals;

namespace {

using Checked = Result<QString>;

Checked asText(const QString &text) {
    return Text::oneSpaced(Text::clean(text));
}

Checked refuse(const QString &why) {
    return StoreWords::badInput({}, why);
}

/// Absolute http(s) with a host; nothing behind `?` or `#`. "" is none.
Checked asUrl(const QString &text) {
    const QString clean = text.trimmed();
    const QUrl url(clean, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (clean.isEmpty() || (url.isValid() && web && !url.host().isEmpty() && !url.hasQuery() &&
                            !url.hasFragment() && url.userInfo().isEmpty()))
        return clean;
    return refuse(StoreWords::tr("this is no address of a web site; write it like "
                                 "https://example.org/"));
}

/// Scheme, host and port only (RFC 6454, section 4).
Checked asOrigin(const QString &text) {
    const Checked url = asUrl(text);
    if (url && (url->isEmpty() || QUrl(*url).path().isEmpty() || QUrl(*url).path() == u"/"))
        return url->endsWith(u'/') ? url->chopped(1) : *url;
    return refuse(StoreWords::tr("this is no origin; write it like https://comments.example.org"));
}

Checked asZone(const QString &text) {
    const QByteArray name = text.trimmed().toLatin1();
    if (QTimeZone(name).isValid() && QTimeZone::isTimeZoneIdAvailable(name))
        return QString::fromLatin1(name);
    return refuse(StoreWords::tr("this time zone is not known; write it like Europe/Rome"));
}

/// The shape of RFC 5646, section 2.1: language, script, region, variants, extensions.
Checked asLanguage(const QString &text) {
    static const QRegularExpression tag(
        u"^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
        "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*"
        "(-x(-[A-Za-z0-9]{1,8})+)?$"_s);
    const QString clean = text.trimmed();
    if (tag.match(clean).hasMatch())
        return clean;
    return refuse(StoreWords::tr("this is no language tag; write it like en-GB or it"));
}

Checked asMail(const QString &text) {
    static const QRegularExpression mail(u"^[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+$"_s);
    const QString clean = text.trimmed();
    if (clean.isEmpty() || mail.match(clean).hasMatch())
        return clean;
    return refuse(StoreWords::tr("this is no e-mail address"));
}

Checked asYesNo(const QString &text) {
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"yes" || word == u"on" || word == u"1")
        return u"true"_s;
    if (word.isEmpty() || word == u"false" || word == u"no" || word == u"off" || word == u"0")
        return u"false"_s;
    return refuse(StoreWords::tr("write true or false"));
}

Checked asLength(const QString &text) {
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (isNumber && number >= 10 && number <= 1000)
        return QString::number(number);
    return refuse(StoreWords::tr("write a number of characters from 10 to 1000"));
}

struct Setting {
    QString name;
    Checked (*check)(const QString &);
    QString (*read)(const NewsroomSettings &);
    void (*write)(NewsroomSettings &, const QString &);
};

template<auto Member>
Setting text(const QString &name, Checked (*check)(const QString &)) {
    return {name, check, [](const NewsroomSettings &all) { return all.*Member; },
            [](NewsroomSettings &all, const QString &value) { all.*Member = value; }};
}

template<auto Member>
Setting number(const QString &name) {
    return {name, asLength,
            [](const NewsroomSettings &all) { return QString::number(all.*Member); },
            [](NewsroomSettings &all, const QString &value) { all.*Member = value.toInt(); }};
}

const QList<Setting> &list() {
    using S = NewsroomSettings;
    static const QList<Setting> settings{
        text<&S::name>(u"name"_s, asText),
        text<&S::url>(u"url"_s, asUrl),
        text<&S::description>(u"description"_s, asText),
        text<&S::language>(u"language"_s, asLanguage),
        text<&S::timeZone>(u"timeZone"_s, asZone),
        text<&S::logo>(u"logo"_s, asText),
        text<&S::email>(u"email"_s, asMail),
        text<&S::copyright>(u"copyright"_s, asText),
        text<&S::commentsOrigin>(u"commentsOrigin"_s, asOrigin),
        {u"fourEyes"_s, asYesNo, [](const S &all) { return all.fourEyes ? u"true"_s : u"false"_s; },
         [](S &all, const QString &value) { all.fourEyes = value == u"true"; }},
        number<&S::headlineMax>(u"headlineMax"_s),
        number<&S::standfirstMax>(u"standfirstMax"_s)};
    return settings;
}

Result<const Setting *> named(const QString &name) {
    for (const Setting &setting : list())
        if (setting.name.compare(name, Qt::CaseInsensitive) == 0)
            return &setting;
    return StoreWords::notFound(name, StoreWords::tr("there is no such setting; there are: %1")
                                          .arg(Settings::names().join(u", ")));
}

} // namespace

Settings::Settings(Database &database, Changes &changes, const Clock &clock, Actor actor)
    : m_database(database), m_changes(changes), m_clock(clock), m_actor(std::move(actor)) {}

const QStringList &Settings::names() {
    static const QStringList all = [] {
        QStringList names;
        for (const Setting &setting : list())
            names.append(setting.name);
        return names;
    }();
    return all;
}

Result<NewsroomSettings> Settings::all() const {
    NewsroomSettings all;
    const Result<void> read =
        m_database.each(u"SELECT name, value FROM setting"_s, {}, [&](const Database::Row &row) {
            // A newer program's setting is left alone.
            if (const auto setting = named(row.text("name"_L1)))
                (*setting)->write(all, row.text("value"_L1));
            return true;
        });
    if (!read)
        return read.error();
    return all;
}

Result<QString> Settings::value(const QString &name) const {
    const auto setting = named(name);
    if (!setting)
        return setting.error();
    const auto settings = all();
    if (!settings)
        return settings.error();
    return (*setting)->read(*settings);
}

Result<void> Settings::set(const QString &name, const QString &value) {
    const auto setting = named(name);
    if (!setting)
        return setting.error();
    const Checked checked = (*setting)->check(value);
    if (!checked) {
        Error error = checked.error();
        error.what = (*setting)->name;
        return error;
    }
    Transaction transaction(m_database);
    const auto before = this->value((*setting)->name);
    if (before && *before == *checked)
        return {};
    transaction.run(uR"(INSERT INTO setting (name, value) VALUES (:name, :value)
                        ON CONFLICT (name) DO UPDATE SET value = :value)"_s,
                    {{u":name"_s, (*setting)->name}, {u":value"_s, *checked}});
    const QString was = before ? *before : QString();
    AuditLog::append(
        transaction, m_clock.now(), m_actor,
        {{}, u"setting"_s, (*setting)->name + u": "_s + was + u" → "_s + *checked, {}});
    transaction.tell(m_changes, {Change::What::Settings, {}});
    return transaction.commit();
}
