// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/OfficeFile.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class FromDocx : public Importer {
public:
    QString name() const override { return u"docx"_s; }
    QString summary() const override {
        return QCoreApplication::translate("FromDocx",
                                           "a document of Microsoft Word, with the help of pandoc");
    }

    int likelihood(const QString &fileName, QByteArrayView head) const override {
        if (!head.startsWith("PK\x03\x04"))
            return 0;
        const bool named = fileName.endsWith(".docx"_L1, Qt::CaseInsensitive);
        return head.indexOf("word/") >= 0 ? 95 : named ? 80 : 0;
    }

    Result<void> read(QIODevice &bytes, const ImportContext &context,
                      const std::function<bool(ImportedArticle &&)> &each,
                      const std::function<void(ReadLine &&)> &) const override {
        auto made = OfficeFile::read(bytes, name(), "word/document.xml", context);
        if (!made)
            return made.error();
        each(std::move(*made));
        return {};
    }
};

} // namespace

std::unique_ptr<Importer> makeFromDocx() {
    return std::make_unique<FromDocx>();
}
