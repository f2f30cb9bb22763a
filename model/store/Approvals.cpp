// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Approvals.h"
#include "model/store/Database.h"
using namespace Qt::StringLiterals;

Result<std::optional<Approval>> Approvals::last(Database &database, const ArticleId &id) {
    // An approval and the publication that follows bear the same seal: the first of them is meant.
    const auto revision = database.first(
        uR"(SELECT min(r.number) AS number, a.seal IS NOT NULL AS stands FROM revision r
            JOIN article a ON a.id = r.article_id WHERE a.uuid = :uuid AND r.seal =
            (SELECT s.seal FROM revision s WHERE s.article_id = a.id AND s.seal IS NOT NULL
             ORDER BY s.number DESC LIMIT 1) GROUP BY a.id)"_s,
        {{u":uuid"_s, id.toText()}}, [](const Database::Row &row) {
            Approval approval;
            approval.revision = int(row.number("number"_L1));
            approval.stands = row.number("stands"_L1) != 0;
            return approval;
        });
    if (!revision || !*revision)
        return revision;
    const auto said = database.first(
        uR"(SELECT at, person, action FROM log WHERE article = :uuid AND (action = 'approve' OR
            (action = 'import' AND detail <> '')) ORDER BY id DESC LIMIT 1)"_s,
        {{u":uuid"_s, id.toText()}}, [&](const Database::Row &row) {
            Approval approval = **revision;
            approval.at = row.time("at"_L1);
            approval.person = row.text("person"_L1);
            approval.asItCame = row.text("action"_L1) == u"import";
            return approval;
        });
    return said;
}
