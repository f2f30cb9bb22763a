// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: slow
#include "model/article/Alignment.h"
#include "tests/support/TestMain.h"
#include <algorithm>
#include <ctime>
#include <numeric>
#include <random>

namespace {

/// The longest common subsequence by the table that needs no thought.
int longestCommon(const std::vector<int> &a, const std::vector<int> &b) {
    std::vector<int> row(b.size() + 1);
    for (size_t i = 0; i < a.size(); ++i) {
        int diagonal = 0;
        for (size_t j = 0; j < b.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = a[i] == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

int paired(const std::vector<int> &places) {
    return int(std::count_if(places.begin(), places.end(), [](int place) { return place >= 0; }));
}

/// In order, each once, equal to equal.
bool isSound(const std::vector<int> &a, const std::vector<int> &b, const std::vector<int> &places) {
    int last = -1;
    for (size_t i = 0; i < a.size(); ++i) {
        if (places[i] < 0)
            continue;
        if (places[i] <= last || b.at(size_t(places[i])) != a[i])
            return false;
        last = places[i];
    }
    return places.size() == a.size();
}

std::vector<int> counting(int from, int count) {
    std::vector<int> list(static_cast<size_t>(count));
    std::iota(list.begin(), list.end(), from);
    return list;
}

} // namespace

class AlignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asManyAsPossibleStandInBoth() {
        std::mt19937_64 random(11);
        for (int round = 0; round < 2000; ++round) {
            std::vector<int> a(random() % 40), b(random() % 40);
            const quint64 letters = 1 + random() % 8;
            for (std::vector<int> *list : {&a, &b})
                for (int &value : *list)
                    value = int(random() % letters);
            const std::vector<int> places = aligned(a, b);
            QVERIFY(isSound(a, b, places));
            QCOMPARE(paired(places), longestCommon(a, b));
        }
    }

    /// By the processor, which other programs do not slow; all with all would take a minute.
    void aHundredThousandThatAllDifferTakeNoMinute() {
        const std::clock_t before = std::clock();
        QCOMPARE(paired(aligned(counting(0, 100'000), counting(100'000, 100'000))), 0);
        const auto seconds = (std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 10, QByteArray::number(qint64(seconds)).constData());
    }

    void whatIsSharedBehindALongDifferenceIsFoundAgain() {
        std::vector<int> a = counting(0, 3000), b = counting(10'000, 3000);
        const std::vector<int> shared = counting(50'000, 2000);
        a.insert(a.end(), shared.begin(), shared.end());
        a.push_back(-1);
        b.insert(b.end(), shared.begin(), shared.end());
        b.push_back(-2);
        const std::vector<int> places = aligned(a, b);
        QVERIFY(isSound(a, b, places));
        QCOMPARE(paired(places), 2000);
    }
};

STANDFIRST_TEST(AlignmentTest)
#include "AlignmentTest.moc"
