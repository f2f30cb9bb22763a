// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/base/Text.h"
#include "model/review/Review.h"
#include "model/search/Search.h"
#include "model/search/SearchIndex.h"
#include "model/store/ArticleStore.h"
#include "model/store/Changes.h"
#include "model/store/EditingLocks.h"
#include "model/store/LiveStore.h"
#include "model/store/Migrations.h"
#include "model/store/PersonStore.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "model/store/StoreWords.h"
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <pwd.h>
#include <unistd.h>
using namespace Qt::StringLiterals;

namespace {

/// The name that the system knows the user by: the real name where one is given (passwd(5), the
/// first part of GECOS), else the login.
QString systemUser() {
    const passwd *user = ::getpwuid(::getuid());
    if (!user)
        return u"uid "_s + QString::number(::getuid());
    const QString real =
        Text::oneSpaced(Text::clean(QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0)));
    return real.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : real;
}

Actor actorFor(const NewsroomPlace &place) {
    const QString host = QSysInfo::machineHostName();
    return {place.person.isEmpty() ? systemUser() : place.person,
            place.tool.isEmpty() ? host : StoreWords::tr("%1 on %2").arg(place.tool, host)};
}

/// Who works here. The first to open a newsroom is its first person; later a name must be known,
/// but the system's user is always welcome. Who has another name here than the system gives them is
/// known by their id.
Result<Person> personFor(Database &database, const NewsroomPlace &place, const Actor &actor,
                         const Clock &clock) {
    const QString &given = place.person;
    const QString name = actor.person;
    PersonStore people(database, clock, actor);
    if (given.isEmpty() && !place.known.isEmpty()) {
        const auto last = people.find(place.known);
        if (!last || *last)
            return last ? Result<Person>(**last) : Result<Person>(last.error());
    }
    const auto known = people.find(name);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    Person person;
    person.name = name;
    if (database.readOnly() && given.isEmpty())
        return person;
    const auto all = people.all();
    if (!all)
        return all.error();
    if (!given.isEmpty() && !all->isEmpty())
        return StoreWords::denied(
            given, StoreWords::tr("this person is not known in the newsroom; add them with "
                                  "'standfirst people add'"));
    return people.add(person);
}

Result<void> folderFor(const NewsroomPlace &place) {
    const QFileInfo info(place.folder);
    const bool there = QFileInfo::exists(place.folder + u"/newsroom.sqlite"_s);
    if (place.folder.isEmpty() || (info.exists() && !info.isDir()))
        return StoreWords::newsroom(
            place.folder,
            StoreWords::tr("a newsroom is a folder, and this is a file; name a folder"));
    if (there)
        return {};
    if (!place.create)
        return StoreWords::notFound(
            place.folder, StoreWords::tr("there is no newsroom here; name a folder with one"));
    if (!QDir().mkpath(place.folder))
        return StoreWords::cannotOpen(place.folder,
                                      StoreWords::tr("the folder cannot be made here"));
    return {};
}

} // namespace

Result<std::unique_ptr<Newsroom>> Newsroom::open(const NewsroomPlace &place, const Clock &clock) {
    if (const Result<void> folder = folderFor(place); !folder)
        return folder.error();
    const QString folder = QFileInfo(place.folder).absoluteFilePath();
    auto database = Database::open(folder + u"/newsroom.sqlite"_s, Database::Mode::ReadWrite,
                                   place.checkpoints);
    if (!database)
        return database.error();
    if (const Result<void> brought = Migrations::bring(**database); !brought)
        return brought.error();
    Actor actor = actorFor(place);
    const Result<Person> person = personFor(**database, place, actor, clock);
    if (!person)
        return person.error();
    actor.person = person->name;
    return std::unique_ptr<Newsroom>(
        new Newsroom(*std::move(database), folder, *person, actor, clock));
}

Newsroom::Newsroom(std::unique_ptr<Database> database, QString folder, Person person, Actor actor,
                   const Clock &clock)
    : m_clock(clock), m_folder(std::move(folder)), m_person(std::move(person)),
      m_actor(std::move(actor)), m_database(std::move(database)),
      m_changes(std::make_unique<Changes>()),
      m_articles(std::make_unique<ArticleStore>(*m_database, *m_changes, m_clock, m_actor)),
      m_live(std::make_unique<LiveStore>(*m_database)),
      m_editing(std::make_unique<EditingLocks>(*m_database, m_clock, m_person.name)),
      m_sections(std::make_unique<SectionStore>(*m_database, *m_changes)),
      m_photos(std::make_unique<PhotoStore>(*m_database, m_folder + u"/photos"_s)),
      m_people(std::make_unique<PersonStore>(*m_database, m_clock, m_actor)),
      m_settings(std::make_unique<Settings>(*m_database, *m_changes, m_clock, m_actor)),
      m_search(std::make_unique<Search>(*m_database)),
      m_searchIndex(std::make_unique<SearchIndex>(*m_database)),
      m_review(std::make_unique<Review>(*this)) {}

Newsroom::~Newsroom() = default;
