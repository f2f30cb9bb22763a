// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/article/ArticleJson.h"
#include "model/export/Edition.h"
#include "model/export/Exporter.h"
#include "model/export/OutputParts.h"
#include "model/export/PhotoCopy.h"
#include "model/interchange/NewsroomJson.h"
#include "model/review/Anchors.h"
#include "model/review/ReviewJson.h"
#include "model/store/ArticleStore.h"
#include "model/store/PersonStore.h"
#include "model/store/RuleStore.h"
#include "model/store/SectionStore.h"
#include "model/work/Progress.h"
#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The canonical form of what is public, and beside it what it needs, people too: another newsroom
/// imports it as it stands (product.md, "standfirst-newsroom/1"). It is not for readers.
class Interchange {
public:
    Interchange(const Edition &edition, Output &output) : m_edition(edition), m_output(output) {}

    Result<void> article(OutputParts &to, PublicArticle &&shown) {
        Article &article = shown.article;
        for (const Photo &photo : std::as_const(shown.photos))
            if (auto put = copy(photo); !put)
                return put;
        if (article.lead)
            rename(*article.lead);
        rename(article.body);
        if (!m_edition
                 .proof()) { // a proof is of working copies, which say themselves what they are
            article.state = State::Published;
            article.live = article.revision;
        }
        if (auto said = review(article); !said)
            return said;
        for (const QString &slug : std::as_const(article.oldSlugs))
            m_lines += NewsroomJson::encode(RedirectRecord{slug, article.id}) + '\n';
        return to.add(ArticleJson::encode(article) + '\n');
    }

    Result<void> newsroom() {
        QByteArray lines;
        for (const auto &[hash, photo] : m_photos)
            lines += NewsroomJson::encode(photo) + '\n';
        const auto people = m_edition.newsroom().people().all();
        if (!people)
            return people.error();
        for (const Person &person : *people)
            lines += NewsroomJson::encode(person) + '\n';
        const auto sections = m_edition.newsroom().sections().all();
        if (!sections)
            return sections.error();
        for (const Section &section : *sections)
            lines += NewsroomJson::encode(section) + '\n';
        lines += m_lines;
        for (const QString &name : Settings::names()) {
            const auto value = m_edition.newsroom().settings().value(name);
            if (!value)
                return value.error();
            lines += NewsroomJson::encode(SettingRecord{name, *value}) + '\n';
        }
        const auto rules = RuleStore(m_edition.newsroom()).text();
        if (!rules)
            return rules.error();
        if (!rules->isEmpty())
            lines += NewsroomJson::encode(SettingRecord{u"houseRules"_s, *rules}) + '\n';
        FileRecord made;
        made.kind = FileKind::Front;
        if (!m_reviews.isEmpty())
            if (auto put = m_output.put({"reviews.jsonl", m_reviews, made}); !put)
                return put;
        return m_output.put({"newsroom.jsonl", lines, made});
    }

private:
    /// What the desk says of the working copy, put to the words that are written.
    Result<void> review(const Article &article) {
        ArticleStore &articles = m_edition.newsroom().articles();
        if (!m_reviewed) {
            const auto ids = articles.reviewed();
            if (!ids)
                return ids.error();
            m_reviewed.emplace(ids->begin(), ids->end());
        }
        if (!m_reviewed->contains(article.id))
            return {};
        const auto copy = articles.load(article.id);
        if (!copy)
            return copy.error();
        m_reviews +=
            ReviewJson::encode(article.id, Anchors::follow(copy->review, copy->article, article)) +
            '\n';
        return {};
    }

    /// A photo is known by the hash of its bytes, and the bytes that leave may be fewer: where they
    /// are, the copy goes under its own hash.
    Result<void> copy(Photo photo) {
        if (m_hashes.contains(photo.hash))
            return {};
        const auto original = m_edition.photoBytes(photo);
        if (!original)
            return original.error();
        Photo bare = photo;
        bare.credit.clear(); // its record says it
        auto bytes = PhotoCopy::make(*original, bare);
        if (!bytes)
            return bytes.error();
        const PhotoHash hash = PhotoHash::of(*bytes);
        m_hashes.insert(photo.hash, hash);
        photo.hash = hash;
        photo.file = hash.hex() + PhotoCopy::suffixOf(photo);
        m_photos.insert_or_assign(hash, photo);
        FileRecord made;
        made.kind = FileKind::Photo;
        return m_output.put({"photos/" + photo.file.toLatin1(), std::move(*bytes), made});
    }

    void rename(PhotoUse &use) const {
        if (use.photo)
            use.photo = m_hashes.value(*use.photo, *use.photo);
    }
    void rename(Body &body) const {
        for (Block &block : body) {
            if (auto *photo = std::get_if<PhotoBlock>(&block.is))
                rename(photo->use);
            else if (auto *gallery = std::get_if<Gallery>(&block.is))
                for (PhotoUse &use : gallery->photos)
                    rename(use);
            else if (auto *box = std::get_if<FactBox>(&block.is))
                rename(box->body);
        }
    }

    const Edition &m_edition;
    Output &m_output;
    QHash<PhotoHash, PhotoHash> m_hashes;
    std::map<PhotoHash, Photo> m_photos;
    QByteArray m_lines; ///< redirects
    QByteArray m_reviews;
    std::optional<QSet<ArticleId>> m_reviewed; ///< of which something is said
};

class ToJson : public Exporter {
public:
    QString name() const override { return u"json"_s; }
    QString summary() const override {
        return QCoreApplication::translate(
            "ToJson", "the canonical form, with pictures, for another newsroom");
    }
    QString start() const override { return u"articles.jsonl"_s; }
    Layout layout() const override { return {false, u".json"_s}; }

    Result<void> write(const Edition &edition, Output &output, Progress &progress) const override {
        Interchange interchange(edition, output);
        QList<qsizetype> all;
        for (size_t i = 0; i < edition.stories().size(); ++i)
            all.append(qsizetype(i));
        // Oldest first; those of one moment as they stand, which is the order in which they came in
        // and will come in there.
        std::stable_sort(all.begin(), all.end(), [&edition](qsizetype a, qsizetype b) {
            return edition.stories()[size_t(a)].head.firstPublished <
                   edition.stories()[size_t(b)].head.firstPublished;
        });
        FileRecord made;
        made.kind = FileKind::Section;
        OutputParts articles(output, "articles.jsonl", made);
        qint64 done = 0;
        auto written = edition.each(all, [&](qsizetype, PublicArticle &&shown) -> Result<void> {
            if (progress.stopped())
                return Error{Error::Kind::Stopped,
                             {},
                             QCoreApplication::translate("ToJson", "the export was stopped"),
                             {}};
            progress.at(++done, all.size(), publicHeadline(shown.article));
            return interchange.article(articles, std::move(shown));
        });
        if (!written)
            return written;
        if (auto finished = articles.finish(); !finished)
            return finished;
        return interchange.newsroom();
    }
};

} // namespace

std::unique_ptr<Exporter> makeToJson() {
    return std::make_unique<ToJson>();
}
