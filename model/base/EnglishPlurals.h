// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTranslator>

/// English for counted words while no catalogue is loaded: "%n article(s)" becomes "1 article" and
/// "2 articles"; "repl(y|ies)" becomes one of the two.
class EnglishPlurals : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};
