// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/WritingAids.h"
#include "model/store/WordStore.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/HeadField.h"
#include "ui/editor/NameHint.h"
#include "ui/editor/Spelling.h"
#include "ui/editor/TypographyHook.h"
#include "ui/frame/Tabs.h"
#include <QFileDialog>
#include <QSaveFile>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Topic = u"spelling"_s;

WordStore wordsOf(Newsroom &newsroom) {
    return WordStore(newsroom.database(), newsroom.changes());
}

Result<qsizetype> writeWords(Newsroom &newsroom, const QString &path, const QString &failed) {
    const auto words = wordsOf(newsroom).all();
    if (!words)
        return words.error();
    QSaveFile file(path);
    const QByteArray text = WordStore::toText(*words);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{Error::Kind::Output, path, failed, file.errorString()};
    return words->size();
}

} // namespace

WritingAids::WritingAids(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_names(parts.slow, m_room, nullptr) {
    m_published.setSingleShot(true);
    m_published.setInterval(60s);
    connect(&m_published, &QTimer::timeout, &m_names, &NameReader::readNewest);
    connect(&m_parts.quick, &Backroom::changed, this, &WritingAids::changed);
    connect(&m_parts.tabs, &Tabs::currentChanged, this, [this] {
        m_parts.notice.done(Topic);
        attach();
    });
}

void WritingAids::begin() {
    m_begun = true;
    readWords();
    m_names.readAll();
    attach();
}

/// An editor is new when it comes to the front for the first time; one that was closed meanwhile
/// has not heard what was turned on or off.
void WritingAids::attach() {
    ArticleEditor *editor = m_parts.tabs.editor();
    if (!editor)
        return;
    editor->findChild<TypographyHook *>()->setOn(typesets());
    if (!m_begun)
        return;
    if (!inFront())
        return follow(*editor, *new Spelling(editor->article(), m_room, editor));
    inFront()->setOn(spells());
    editor->findChild<NameHint *>()->setOn(offersNames());
}

void WritingAids::follow(ArticleEditor &editor, Spelling &spelling) {
    for (const auto &name : {u"headline"_s, u"standfirst"_s}) // bylines and places are names
        spelling.watch(*editor.findChild<HeadField *>(name));
    spelling.watch(*editor.findChild<BodyEdit *>());
    connect(&spelling, &Spelling::addWanted, this, &WritingAids::addWord);
    connect(&spelling, &Spelling::languageChanged, this, [this] { m_parts.notice.done(Topic); });
    connect(&spelling, &Spelling::noMistakes, this, [this] {
        m_asked = false;
        m_parts.notice.tell(tr("No spelling mistakes in this article."), {}, Topic);
    });
    connect(&spelling, &Spelling::unavailable, this,
            [this, &spelling](const QString &language, const Error &error) {
                if (&spelling == inFront())
                    tellUnavailable(language, error);
            });
    spelling.setOn(spells());
    (new NameHint(*editor.findChild<BodyEdit *>(), m_room))->setOn(offersNames());
}

Spelling *WritingAids::inFront() const {
    const ArticleEditor *editor = m_parts.tabs.editor();
    return editor ? editor->findChild<Spelling *>() : nullptr;
}

void WritingAids::setSpelling(bool on) {
    WritingHabits::Values values = m_habits.values();
    values.spelling = on;
    m_habits.set(values);
    m_parts.notice.done(Topic);
    for (Spelling *each : m_parts.tabs.findChildren<Spelling *>())
        each->setOn(on);
}

void WritingAids::setTypography(bool on) {
    WritingHabits::Values values = m_habits.values();
    values.typography = on;
    m_habits.set(values);
    for (TypographyHook *each : m_parts.tabs.findChildren<TypographyHook *>())
        each->setOn(on);
}

void WritingAids::setNames(bool on) {
    WritingHabits::Values values = m_habits.values();
    values.names = on;
    m_habits.set(values);
    for (NameHint *each : m_parts.tabs.findChildren<NameHint *>())
        each->setOn(on);
}

void WritingAids::nextMistake() {
    if (!spells())
        return m_parts.notice.tell(tr("Spelling is off."),
                                   {{tr("Turn it on"), [this] { setSpelling(true); }}}, Topic);
    m_parts.notice.done(Topic);
    m_asked = true;
    if (Spelling *spelling = inFront())
        spelling->next();
}

void WritingAids::tellUnavailable(const QString &language, const Error &error) {
    // Nobody is told over what they read now, nor again what they know.
    const bool known = m_habits.values().quiet.contains(language);
    const bool taken = m_parts.notice.isVisible() && m_parts.notice.topic() != Topic;
    if (!std::exchange(m_asked, false) && (known || taken))
        return;
    const QString name = Words::language(language), package = Dictionaries::package(language);
    QString sentence;
    if (error.kind != Error::Kind::NotFound)
        sentence = tr("The dictionary for %1 is damaged. Install it again. Spelling is off for "
                      "this article.");
    else if (package.isEmpty())
        sentence = tr("No dictionary for %1 is installed. Spelling is off for this article.");
    else
        sentence = tr("No dictionary for %1 is installed (package %2). Spelling is off for this "
                      "article.");
    sentence = sentence.contains(u"%2"_s) ? sentence.arg(name, package) : sentence.arg(name);
    m_parts.notice.tell(sentence,
                        {{tr("Choose language"), [this] { Q_EMIT languageWanted(); }},
                         {tr("Hide"),
                          [this, language] {
                              WritingHabits::Values values = m_habits.values();
                              values.quiet << language;
                              m_habits.set(values);
                          }}},
                        Topic);
    if (error.kind != Error::Kind::NotFound)
        m_parts.notice.addDetails(u"%1\n%2"_s.arg(error.what, error.detail));
}

void WritingAids::readWords() {
    m_parts.quick.ask(
        this, [](Newsroom &newsroom) { return wordsOf(newsroom).all(); },
        [this](const Result<QStringList> &words) {
            if (words && m_words != *words)
                m_room.setNewsroomWords(*(m_words = *words));
        });
}

void WritingAids::changed(const Change &change) {
    if (!m_begun)
        return;
    if (change.what == Change::What::Settings || change.what == Change::What::Many)
        readWords();
    if (change.what != Change::What::Settings && !m_published.isActive())
        m_published.start();
}

void WritingAids::addWord(const QString &word) {
    m_parts.quick.ask(
        this,
        [word](Newsroom &newsroom) { return wordsOf(newsroom).add(word, newsroom.person().name); },
        [this, word](const Result<void> &added) {
            if (!added)
                return m_parts.notice.tell(added.error(), {}, Topic);
            m_parts.notice.tell(tr("“%1” is in the newsroom’s dictionary.").arg(word),
                                {{tr("Take it out again"), [this, word] { takeOut(word); }}},
                                Topic);
        });
}

void WritingAids::takeOut(const QString &word) {
    m_parts.quick.ask(
        this, [word](Newsroom &newsroom) { return wordsOf(newsroom).remove(word); },
        [this](const Result<void> &removed) {
            if (!removed)
                m_parts.notice.tell(removed.error(), {}, Topic);
        });
}

void WritingAids::exportWords() {
    auto *picker = new QFileDialog(&m_parts.window, tr("Export dictionary"));
    picker->setObjectName(u"export-words"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setNameFilter(tr("Text, a word a line (*.txt *.dic)"));
    picker->setDefaultSuffix(u"txt"_s);
    picker->selectFile(tr("dictionary") + u".txt"_s);
    connect(picker, &QFileDialog::fileSelected, this, &WritingAids::write);
    picker->open();
}

void WritingAids::write(const QString &file) {
    m_parts.slow.ask(
        this,
        [file, failed = tr("The dictionary cannot be written here; choose another folder")](
            Newsroom &newsroom) { return writeWords(newsroom, file, failed); },
        [this, file](const Result<qsizetype> &written) {
            if (!written)
                return m_parts.notice.tell(written.error(), {}, Topic);
            m_parts.notice.tell(tr("%n word(s) written to %1.", nullptr, int(*written)).arg(file),
                                {}, Topic);
        });
}
