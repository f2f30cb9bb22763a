// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/import/ImportLimits.h"
#include "model/import/Importer.h"
#include "model/import/JsonRecords.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("FromJson", text);
}

/// The canonical form: one object, an array, or JSON Lines. An article keeps its id, which is its
/// identity at the next import, and its `source`.
class FromJson : public Importer {
public:
    QString name() const override { return u"json"_s; }
    QString summary() const override {
        return tr("Standfirst's own articles: an object, an array or JSON Lines");
    }

    int likelihood(const QString &fileName, QByteArrayView head) const override {
        const QByteArrayView text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
        const QByteArray start =
            text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 4096)).toByteArray();
        const QByteArray inner = start.startsWith('[') ? start.mid(1).trimmed() : start;
        if (!inner.startsWith('{') || (inner.size() > 1 && !inner.mid(1).trimmed().startsWith('"')))
            return start == "[]" ? 40 : 0;
        if (start.contains("\"standfirst-article/1\""))
            return 100;
        return fileName.endsWith(".json"_L1) || fileName.endsWith(".jsonl"_L1) ? 50 : 40;
    }

    Result<void> read(QIODevice &bytes, const ImportContext &,
                      const std::function<bool(ImportedArticle &&)> &each,
                      const std::function<void(ReadLine &&)> &) const override {
        JsonRecords records(bytes);
        QByteArray record;
        while (true) {
            const auto more = records.next(record);
            if (!more)
                return more.error();
            if (!*more)
                break;
            auto article = ArticleJson::decode(QByteArrayView(record));
            if (!article) {
                Error error = article.error();
                error.text =
                    tr("record %1, line %2: %3")
                        .arg(records.number())
                        .arg(records.line())
                        .arg(error.what.isEmpty() ? error.text
                                                  : tr("%1 %2").arg(error.what, error.text));
                error.what.clear();
                return error;
            }
            if (article->headline.size() > ImportLimits::Headline)
                return Error{Error::Kind::BadInput,
                             {},
                             tr("record %1, line %2: the headline is longer than %3 characters")
                                 .arg(records.number())
                                 .arg(records.line())
                                 .arg(ImportLimits::Headline)};
            ImportedArticle made{std::move(*article), {}};
            warn(made);
            if (!each(std::move(made)))
                return {};
        }
        if (records.number() == 0)
            return Error{Error::Kind::BadInput, {}, tr("holds no article")};
        return {};
    }

private:
    static void warn(ImportedArticle &made) {
        const Article &article = made.article;
        if (article.headline.isEmpty())
            made.warnings.append(tr("it has no headline"));
        if (article.section.isEmpty())
            made.warnings.append(tr("it has no section"));
        if (article.lead && !article.lead->photo)
            made.warnings.append(tr("lead photo has no file yet"));
        for (const PhotoUse &use : photoUses(article.body)) {
            if (!use.photo)
                made.warnings.append(tr("photo by %1 has no file yet").arg(use.credit));
        }
    }
};

} // namespace

std::unique_ptr<Importer> makeFromJson() {
    return std::make_unique<FromJson>();
}
