// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Sha256.h"
#include "model/export/Output.h"

/// A file too big to be held whole: written beside its place piece by piece.
class OutputParts {
public:
    OutputParts(Output &output, QByteArray path, FileRecord made);
    Result<void> add(QByteArrayView bytes);
    Result<void> finish(); ///< as Output::put

private:
    Result<void> flush();

    Output &m_output;
    QByteArray m_path, m_held;
    FileRecord m_made;
    Sha256 m_sha;
    bool m_begun = false;
};
