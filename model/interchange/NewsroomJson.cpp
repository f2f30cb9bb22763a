// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/interchange/NewsroomJson.h"
#include "model/base/Escape.h"
#include "model/base/Text.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Format = "standfirst-newsroom/1"_L1;

QString tr(const char *text) {
    return QCoreApplication::translate("NewsroomJson", text);
}

/// Keys in the order they are put.
class Writer {
public:
    explicit Writer(QLatin1StringView type) {
        put("format"_L1, QString(Format));
        put("type"_L1, QString(type));
    }
    void put(QLatin1StringView key, const QString &value) {
        begin(key);
        Escape::appendJson(m_out, Text::clean(value, true));
    }
    void put(QLatin1StringView key, int value) { begin(key).append(QByteArray::number(value)); }
    void put(QLatin1StringView key, bool value) { begin(key).append(value ? "true" : "false"); }
    void put(QLatin1StringView key, std::optional<int> value) {
        begin(key).append(value ? QByteArray::number(*value) : QByteArray("null"));
    }
    void put(QLatin1StringView key, const QStringList &values) {
        begin(key).append('[');
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_out.append(',');
            Escape::appendJson(m_out, Text::clean(values.at(i)));
        }
        m_out.append(']');
    }
    QByteArray done() && { return std::move(m_out.append('}')); }

private:
    QByteArray &begin(QLatin1StringView key) {
        m_out.append(m_out.isEmpty() ? '{' : ',').append('"');
        m_out.append(key.data(), key.size()).append("\":");
        return m_out;
    }
    QByteArray m_out;
};

/// Takes keys out of an object; what is left over at the end is unknown, the first fault stays.
class Reader {
public:
    explicit Reader(const QJsonObject &object) : m_object(object) { m_object.remove("format"_L1); }

    QString text(QLatin1StringView key) {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isString())
            fault(tr("“%1” is not text").arg(key));
        return value.toString();
    }
    std::optional<int> numberOrNull(QLatin1StringView key) {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > 1'000'000 || number != int(number))
            fault(tr("“%1” is not a whole number from 0 to 1,000,000").arg(key));
        return value.toInt();
    }
    bool flag(QLatin1StringView key) {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isBool())
            fault(tr("“%1” is not true or false").arg(key));
        return value.toBool();
    }
    QStringList texts(QLatin1StringView key) {
        const QJsonValue value = m_object.take(key);
        QStringList list;
        if (!value.isUndefined() && !value.isArray())
            fault(tr("“%1” is not a list").arg(key));
        for (const QJsonValue &item : value.toArray()) {
            if (!item.isString())
                fault(tr("“%1” holds something that is not text").arg(key));
            list.append(item.toString());
        }
        return list;
    }
    void fault(const QString &text) {
        if (m_fault.isEmpty())
            m_fault = text;
    }
    Result<NewsroomRecord> done(NewsroomRecord record) {
        if (m_fault.isEmpty() && !m_object.isEmpty())
            fault(tr("“%1” is not a key of such a record").arg(m_object.begin().key()));
        if (!m_fault.isEmpty())
            return Error{Error::Kind::BadInput, {}, m_fault};
        return record;
    }

private:
    QJsonObject m_object;
    QString m_fault;
};

QByteArray write(const Photo &photo) {
    Writer out("photo"_L1);
    out.put("sha256"_L1, photo.hash.hex());
    out.put("file"_L1, photo.file);
    out.put("width"_L1, photo.width);
    out.put("height"_L1, photo.height);
    out.put("caption"_L1, photo.caption);
    out.put("credit"_L1, photo.credit);
    out.put("alt"_L1, photo.alt);
    out.put("rights"_L1, photo.rights);
    out.put("usageTerms"_L1, photo.usageTerms);
    return std::move(out).done();
}

QByteArray write(const Person &person) {
    QStringList roles;
    if (person.roles.journalist)
        roles.append(u"journalist"_s);
    if (person.roles.editor)
        roles.append(u"editor"_s);
    if (person.roles.web)
        roles.append(u"web"_s);
    Writer out("person"_L1);
    out.put("id"_L1, person.id.toText());
    out.put("name"_L1, person.name);
    out.put("email"_L1, person.email);
    out.put("url"_L1, person.url);
    out.put("roles"_L1, roles);
    return std::move(out).done();
}

QByteArray write(const Section &section) {
    Writer out("section"_L1);
    out.put("label"_L1, section.label);
    out.put("slug"_L1, section.slug);
    out.put("order"_L1, section.order);
    out.put("description"_L1, section.description);
    out.put("topic"_L1, section.topic);
    out.put("headlineMax"_L1, section.headlineMax);
    out.put("checklist"_L1, section.checklist);
    out.put("retired"_L1, section.retired);
    return std::move(out).done();
}

QByteArray write(const RedirectRecord &redirect) {
    Writer out("redirect"_L1);
    out.put("from"_L1, redirect.from);
    out.put("article"_L1, redirect.article.toText());
    return std::move(out).done();
}

QByteArray write(const SettingRecord &setting) {
    Writer out("setting"_L1);
    out.put("name"_L1, setting.name);
    out.put("value"_L1, setting.value);
    return std::move(out).done();
}

Result<NewsroomRecord> readPhoto(Reader in) {
    const auto hash = PhotoHash::fromText(u"sha256:"_s + in.text("sha256"_L1));
    if (!hash)
        return Error{Error::Kind::BadInput, {}, tr("“sha256” is not 64 hexadecimal digits")};
    Photo photo{*hash, in.text("file"_L1)};
    photo.width = in.numberOrNull("width"_L1).value_or(0);
    photo.height = in.numberOrNull("height"_L1).value_or(0);
    photo.caption = in.text("caption"_L1);
    photo.credit = in.text("credit"_L1);
    photo.alt = in.text("alt"_L1);
    photo.rights = in.text("rights"_L1);
    photo.usageTerms = in.text("usageTerms"_L1);
    return in.done(photo);
}

Result<NewsroomRecord> readPerson(Reader in) {
    Person person;
    if (const auto id = PersonId::fromText(in.text("id"_L1)))
        person.id = *id;
    else
        in.fault(tr("“id” is not a UUID"));
    person.name = in.text("name"_L1);
    person.email = in.text("email"_L1);
    person.url = in.text("url"_L1);
    person.roles = {false, false, false};
    for (const QString &role : in.texts("roles"_L1)) {
        if (role == "journalist"_L1)
            person.roles.journalist = true;
        else if (role == "editor"_L1)
            person.roles.editor = true;
        else if (role == "web"_L1)
            person.roles.web = true;
        else
            in.fault(tr("“%1” is not a role: journalist, editor, web").arg(role));
    }
    if (person.name.trimmed().isEmpty())
        in.fault(tr("the person has no name"));
    return in.done(person);
}

Result<NewsroomRecord> readSection(Reader in) {
    Section section;
    section.label = in.text("label"_L1);
    section.slug = in.text("slug"_L1);
    section.order = in.numberOrNull("order"_L1).value_or(0);
    section.description = in.text("description"_L1);
    section.topic = in.text("topic"_L1);
    section.headlineMax = in.numberOrNull("headlineMax"_L1);
    section.checklist = in.texts("checklist"_L1);
    section.retired = in.flag("retired"_L1);
    if (section.label.trimmed().isEmpty())
        in.fault(tr("the section has no label"));
    return in.done(section);
}

Result<NewsroomRecord> readRedirect(Reader in) {
    const QString from = in.text("from"_L1);
    const auto article = ArticleId::fromText(in.text("article"_L1));
    if (from.isEmpty() || !article)
        return Error{
            Error::Kind::BadInput, {}, tr("a redirect needs “from” and the UUID of an article")};
    return in.done(RedirectRecord{from, *article});
}

Result<NewsroomRecord> readSetting(Reader in) {
    SettingRecord setting;
    setting.name = in.text("name"_L1);
    setting.value = in.text("value"_L1);
    return in.done(setting);
}

} // namespace

QByteArray NewsroomJson::encode(const NewsroomRecord &record) {
    return std::visit([](const auto &one) { return write(one); }, record);
}

Result<NewsroomRecord> NewsroomJson::decode(QByteArrayView line) {
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &parsing);
    if (!document.isObject())
        return Error{Error::Kind::BadInput, {}, tr("is not a JSON object"), parsing.errorString()};
    const QJsonObject object = document.object();
    if (object.value("format"_L1) != QJsonValue(Format))
        return Error{Error::Kind::BadInput, {}, tr("its format is not “%1”").arg(Format)};
    Reader in(object);
    const QString type = in.text("type"_L1);
    if (type == "photo"_L1)
        return readPhoto(std::move(in));
    if (type == "person"_L1)
        return readPerson(std::move(in));
    if (type == "section"_L1)
        return readSection(std::move(in));
    if (type == "redirect"_L1)
        return readRedirect(std::move(in));
    if (type == "setting"_L1)
        return readSetting(std::move(in));
    return Error{Error::Kind::BadInput, {}, tr("“%1” is not a type of record").arg(type)};
}
