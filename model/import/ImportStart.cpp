// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportStart.h"
#include "model/Newsroom.h"
#include "model/import/ImportWords.h"
#include "model/import/Importers.h"
#include "model/import/TextLines.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("ImportStart", text);
}

} // namespace

Result<ImportContext> ImportStart::context(Newsroom &newsroom) {
    const auto settings = newsroom.settings().all();
    if (!settings)
        return settings.error();
    const auto sections = newsroom.sections().all();
    if (!sections)
        return sections.error();
    ImportContext context;
    context.language = settings->language;
    for (const Section &section : *sections)
        context.sections.append(section.label);
    context.importWords = newsroom.folder() + "/import"_L1;
    const auto words = ImportWords::load(context.importWords);
    if (!words)
        return words.error();
    context.words = *words;
    return context;
}

Result<const Importer *> ImportStart::importer(ImportSource &source, const QString &as) {
    const QByteArray head = source.bytes->read(65536);
    source.bytes->seek(0);
    if (head.isEmpty())
        return Error{Error::Kind::BadInput, source.file, tr("is empty")};
    const Importer *found = as.isEmpty() ? importerFor(source.name, head) : importerNamed(as);
    if (found)
        return found;
    QStringList names;
    for (const auto &each : allImporters())
        names.append(each->name());
    const QString known = names.join(u", "_s);
    if (!as.isEmpty())
        return Error{Error::Kind::Usage, {}, tr("“%1” is no format; there are: %2").arg(as, known)};
    const QString foreign = TextLines::foreignFormat(head);
    return Error{Error::Kind::BadInput, source.file,
                 foreign.isEmpty()
                     ? tr("is in no format that can be imported; there are: %1").arg(known)
                     : tr("is %1; what can be imported: %2").arg(foreign, known)};
}
