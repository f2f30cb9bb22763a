// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// What an article leaves of itself in bytes: each thing that says which article it is, in the ways
/// in which formats write text.
class Traces {
public:
    struct Trace {
        QString field{}; ///< "headline", "slug", "body[3]", "lead.photo"…
        QString text{};
        QList<QByteArray> written{}; ///< raw, escaped, percent-encoded, \u, base64
    };

    /// Texts of at least eight characters: shorter ones stand in any page by chance.
    static Traces of(const Article &article);

    /// Without what `other` says too of itself; its READ ALSO lines do not count.
    void leaveOut(const Article &other);

    /// The fields of which something stands in these bytes.
    QStringList in(const QByteArray &bytes) const;

    const QList<Trace> &all() const { return m_traces; }

private:
    QList<Trace> m_traces;
};
