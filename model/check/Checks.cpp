// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Checks.h"

// A new check is its file in rules/ and a word here.
#define STANDFIRST_CHECKS(X)                                                                       \
    X(MissingHeadline)                                                                             \
    X(MissingSection)                                                                              \
    X(MissingStandfirst)                                                                           \
    X(MissingBody)                                                                                 \
    X(MissingPhotoFile)                                                                            \
    X(MissingCredit)                                                                               \
    X(MissingAlt)                                                                                  \
    X(BrokenCrossLink)                                                                             \
    X(UnsafeLink)                                                                                  \
    X(HeadlineLength)                                                                              \
    X(StandfirstLength)                                                                            \
    X(StandfirstRepeatsHeadline)                                                                   \
    X(LeftoverChrome)                                                                              \
    X(EmptyBlock)                                                                                  \
    X(DoubledWord)                                                                                 \
    X(UnbalancedQuotes)                                                                            \
    X(MissingByline)                                                                               \
    X(MissingDateline)                                                                             \
    X(MissingTag)                                                                                  \
    X(MissingCaption)                                                                              \
    X(CreditForm)                                                                                  \
    X(DuplicateParagraph)                                                                          \
    X(TrackingLink)                                                                                \
    X(PlaceholderText)                                                                             \
    X(InvisibleCharacter)                                                                          \
    X(DoubledSpace)                                                                                \
    X(SpaceBeforeStop)                                                                             \
    X(UnbalancedBrackets)                                                                          \
    X(VagueLink)                                                                                   \
    X(NameSpelling)                                                                                \
    X(NameUnlikeArchive)                                                                           \
    X(WeekdayFits)                                                                                 \
    X(PercentageFit)                                                                               \
    X(LinkForm)                                                                                    \
    X(RepeatedLink)                                                                                \
    X(SelfLink)                                                                                    \
    X(AdjacentEmbeds)                                                                              \
    X(SubheadingPlace)                                                                             \
    X(LongParagraph)                                                                               \
    X(EmbargoPast)                                                                                 \
    X(PhotoTwice)                                                                                  \
    X(AltForm)                                                                                     \
    X(StraightQuotes)                                                                              \
    X(HeadlineForm)                                                                                \
    X(ReadingLevel)                                                                                \
    X(HouseRules)

#define STANDFIRST_DECLARE(Name) std::unique_ptr<Check> make##Name();
STANDFIRST_CHECKS(STANDFIRST_DECLARE)

const std::vector<std::unique_ptr<Check>> &allChecks() {
    static const std::vector<std::unique_ptr<Check>> checks = [] {
        std::vector<std::unique_ptr<Check>> all;
#define STANDFIRST_MAKE(Name) all.push_back(make##Name());
        STANDFIRST_CHECKS(STANDFIRST_MAKE)
        return all;
    }();
    return checks;
}
