// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QStandardPaths>
#include <QtTest>

/// A test's main for QTEST_MAIN's place: QApplication on whatever platform ctest says, no touch of
/// the person's own settings.
#define STANDFIRST_TEST(Class)                                                                     \
    int main(int argc, char **argv) {                                                              \
        QStandardPaths::setTestModeEnabled(true);                                                  \
        QApplication app(argc, argv);                                                              \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
