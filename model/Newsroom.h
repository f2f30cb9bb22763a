// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Person.h"
#include "model/base/Result.h"
#include "model/store/Actor.h"
#include "model/store/Database.h"
#include <memory>

class ArticleStore;
class Changes;
class Clock;
class EditingLocks;
class LiveStore;
class PersonStore;
class PhotoStore;
class Review;
class Search;
class SearchIndex;
class SectionStore;
class Settings;

/// How to open a newsroom.
struct NewsroomPlace {
    QString folder{}; ///< made on first use
    QString person{}; ///< "": the system's user, who is always welcome; a name given must be known
    QString known{};  ///< the id of who worked here last; counts where no `person` is given
    Database::Checkpoints checkpoints = Database::Checkpoints::Mine;
    bool create = true; ///< else NotFound where there is none
    QString tool{};     ///< what works here, for the log: "window", "command line"
};

/// One open newsroom on one thread: a Database and the services on it, handed out by reference.
class Newsroom {
public:
    static Result<std::unique_ptr<Newsroom>> open(const NewsroomPlace &place, const Clock &clock);
    ~Newsroom();

    ArticleStore &articles() { return *m_articles; }
    LiveStore &live() { return *m_live; }
    EditingLocks &editing() { return *m_editing; }
    SectionStore &sections() { return *m_sections; }
    PhotoStore &photos() { return *m_photos; }
    PersonStore &people() { return *m_people; }
    Settings &settings() { return *m_settings; }
    Search &search() { return *m_search; }
    SearchIndex &searchIndex() { return *m_searchIndex; }
    Review &review() { return *m_review; }
    Changes &changes() { return *m_changes; }
    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }

    const QString &folder() const { return m_folder; }
    const Person &person() const { return m_person; } ///< who works here
    const Actor &actor() const { return m_actor; }    ///< the same, as the log names it
    bool readOnly() const { return m_database->readOnly(); }

private:
    Newsroom(std::unique_ptr<Database> database, QString folder, Person person, Actor actor,
             const Clock &clock);

    const Clock &m_clock;
    QString m_folder;
    Person m_person;
    Actor m_actor;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<ArticleStore> m_articles;
    std::unique_ptr<LiveStore> m_live;
    std::unique_ptr<EditingLocks> m_editing;
    std::unique_ptr<SectionStore> m_sections;
    std::unique_ptr<PhotoStore> m_photos;
    std::unique_ptr<PersonStore> m_people;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<SearchIndex> m_searchIndex;
    std::unique_ptr<Review> m_review;
};
