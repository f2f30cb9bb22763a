// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/RuleStore.h"
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/store/AuditLog.h"
#include "model/store/Changes.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {

// Beside the settings, which leave a name alone that they do not know.
const QString Select = u"SELECT value FROM setting WHERE name = 'houseRules'"_s;

QString value(const Database::Row &row) {
    return row.text("value"_L1);
}

} // namespace

RuleStore::RuleStore(Newsroom &newsroom) : m_newsroom(newsroom) {}

Result<QString> RuleStore::text() const {
    const auto found = m_newsroom.database().first(Select, {}, value);
    if (!found)
        return found.error();
    return found->value_or(QString());
}

Result<void> RuleStore::change(const QString &what,
                               const std::function<Result<QString>(const QString &)> &edit) {
    Transaction transaction(m_newsroom.database());
    const QString before = transaction.first(Select, {}, value).value_or(QString());
    const Result<QString> after = edit(before);
    if (!after)
        transaction.fail(after.error());
    else if (*after == before)
        return {};
    else
        transaction.run(uR"(INSERT INTO setting (name, value) VALUES ('houseRules', :value)
                            ON CONFLICT (name) DO UPDATE SET value = :value)"_s,
                        {{u":value"_s, *after}});
    AuditLog::append(transaction, m_newsroom.clock().now(), m_newsroom.actor(),
                     {{}, u"rule"_s, what, {}});
    transaction.tell(m_newsroom.changes(), {Change::What::Settings, {}});
    return transaction.commit();
}
