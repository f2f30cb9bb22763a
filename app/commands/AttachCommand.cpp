// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/base/Text.h"
#include "model/store/PhotoStore.h"

using namespace Qt::StringLiterals;

namespace {

class AttachCommand : public NewsroomCommand {
public:
    QString name() const override { return u"attach"_s; }
    QString summary() const override { return tr("put an image into an article"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}, {.name = u"IMAGE"_s}}; }
    QList<Option> options() const override {
        return {{.name = u"lead"_s, .value = {}, .help = tr("as the lead photo")},
                {.name = u"block"_s,
                 .value = u"N"_s,
                 .help = tr("into block N of the body, counted from 0 as in body[N]"),
                 .kind = Option::Kind::Number},
                {.name = u"credit"_s, .value = u"C"_s, .help = tr("Name / Agency")},
                {.name = u"caption"_s, .value = u"T"_s, .help = tr("under the photo")},
                {.name = u"alt"_s, .value = u"T"_s, .help = tr("for who cannot see it")}};
    }
    QStringList remarks() const override {
        return {tr("Fills a place that waits for its file and keeps its caption, credit and alt "
                   "text unless given. With neither --lead nor --block the photo is appended.")};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        if (arguments.has(u"lead"_s) && arguments.has(u"block"_s))
            return tr("--lead and --block exclude each other");
        return std::nullopt;
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<WorkingCopy> before = Lines::load(newsroom, call.arguments.operands.first());
        if (!before)
            return call.console.fail(before.error());
        Article changed = before->article;
        const Result<PhotoUse *> place = placeIn(changed, call.arguments);
        if (!place)
            return call.console.fail(place.error());
        const Result<Photo> photo = newsroom.photos().addFile(call.arguments.operands.at(1));
        if (!photo) {
            Error error = photo.error();
            if (error.what.isEmpty())
                error.what = call.arguments.operands.at(1);
            return call.console.fail(error);
        }
        fill(**place, *photo, call.arguments);
        Lines::saveAndPut(newsroom, *before, changed, call.console);
    }

private:
    /// The photo use to fill, looked for before the image is taken in.
    static Result<PhotoUse *> placeIn(Article &article, const Arguments &arguments) {
        PhotoUse *use = nullptr;
        QString where = u"lead"_s;
        if (arguments.has(u"lead"_s)) {
            if (!article.lead)
                article.lead.emplace();
            use = &*article.lead;
        } else if (arguments.has(u"block"_s)) {
            const int number = arguments.number(u"block"_s, 0);
            where = u"body[%1]"_s.arg(number);
            const auto index = static_cast<size_t>(number);
            auto *block = index < article.body.size()
                              ? std::get_if<PhotoBlock>(&article.body[index].is)
                              : nullptr;
            if (!block)
                return Error{.kind = Error::Kind::BadInput,
                             .what = where,
                             .text = tr("is not a photo; the photos of the body are: %1")
                                         .arg(photoBlocks(article.body))};
            use = &block->use;
        } else {
            article.body.push_back({PhotoBlock{}});
            use = &std::get<PhotoBlock>(article.body.back().is).use;
        }
        // Caption and credit belong to the picture that is there.
        if (use->photo)
            return Error{.kind = Error::Kind::Conflict,
                         .what = where,
                         .text = tr("has its photo already; remove that first, or append this one "
                                    "with neither --lead nor --block")};
        return use;
    }

    static QString photoBlocks(const Body &body) {
        QStringList places;
        for (size_t i = 0; i < body.size(); ++i) {
            if (std::holds_alternative<PhotoBlock>(body[i].is))
                places += QString::number(i);
        }
        return places.isEmpty() ? tr("none") : places.join(", "_L1);
    }

    static void fill(PhotoUse &use, const Photo &photo, const Arguments &arguments) {
        use.photo = photo.hash;
        const auto pick = [&](const QString &option, const QString &there, const QString &own) {
            if (arguments.has(option))
                return Text::oneSpaced(Text::clean(arguments.value(option)));
            return there.isEmpty() ? own : there;
        };
        use.credit = pick(u"credit"_s, use.credit, photo.credit);
        use.alt = pick(u"alt"_s, use.alt, photo.alt);
        // Not through plain text: a caption that is there keeps its marks.
        if (arguments.has(u"caption"_s) || use.caption.isEmpty())
            use.caption = plain(pick(u"caption"_s, {}, photo.caption));
    }
};

} // namespace

std::unique_ptr<Command> makeAttachCommand() {
    return std::make_unique<AttachCommand>();
}
