// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/PageLine.h"
#include <QSet>

/// Says of every line of a page what it is and why: shape and place first, words of the lists
/// second, so that a page of a paper never seen is read as well. What a person said stands, and the
/// rest follows it.
class LineRecogniser {
public:
    /// `sections`: hashes (LineFeatures::same) of the labels that the newsroom has.
    LineRecogniser(Page &page, const QSet<quint64> &sections)
        : m_page(page), m_sections(sections) {}
    void recognise();

private:
    using As = ReadLine::As;

    void takeObvious();
    void takeBesideObvious();
    bool isBesideNames(size_t at) const;
    // The headline (HeadRecogniser.cpp)
    size_t findHeadline() const;
    size_t firstBodyLine() const;
    bool inList(size_t at) const;
    double headlineScore(size_t at) const;
    double scoreOfNeighbours(size_t at) const;
    bool holds(size_t at, size_t inner) const;
    bool hasSummary(size_t at) const;
    // What stands over it (LabelRecogniser.cpp)
    bool isLabel(size_t at) const;
    bool isKnownSection(size_t at) const;
    std::vector<size_t> labelsOver(size_t headline);
    void takeSections(const std::vector<size_t> &labels, size_t at);
    std::vector<size_t> labelsHigher(size_t below) const;
    size_t sectionAmong(const std::vector<size_t> &labels) const;
    void takeNarrower(const std::vector<size_t> &labels, size_t headline);
    bool isPhrase(size_t at) const;
    bool isDepartment(size_t at) const;
    bool isPathLine(size_t at) const;
    void readPath(size_t headline);
    bool isHome(size_t at) const;
    void readHigherLabels(size_t nearest);
    bool isPictureOver(size_t at, size_t headline) const;
    void readLabels(size_t headline);
    bool isDatedBelow(size_t headline) const;
    void readBefore(size_t headline);
    // From the headline to the body (OpeningRecogniser.cpp)
    size_t readHead(size_t headline);
    bool furniture(size_t at, size_t headline) const;
    size_t nextText(size_t from, size_t headline) const;
    bool isStandfirst(size_t at, size_t headline) const;
    size_t readLateSummary(size_t text, size_t headline);
    size_t readPoints(size_t text, size_t headline);
    void readFurniture(size_t from, size_t to, size_t headline);
    bool isBetweenButtons(size_t at) const;
    bool isBeforeTime(size_t at) const;
    bool readAuthorOrPlace(size_t at, size_t body);
    void readBetween(size_t at);
    // The body and what follows it (BodyRecogniser.cpp, TailRecogniser.cpp)
    void readBody(size_t from);
    size_t endOfEntries() const;
    bool readPost(size_t at);
    bool textGoesOn(size_t after, bool ended) const;
    size_t lastText(size_t from, size_t to) const;
    bool readApart(size_t at, size_t end);
    bool readSpecial(size_t at, size_t end);
    size_t readLinkGroup(size_t at, size_t links, size_t end);
    bool takeTopicsBelow(size_t at, size_t to);
    size_t endOfLinks(size_t at, size_t end) const;
    size_t readCrossLinks(size_t at, size_t end);
    bool readTags(size_t at, size_t end);
    bool textHas(const QString &words, size_t before) const;
    bool rightAfterText(size_t at) const;
    bool isTopicRow(size_t at) const;
    bool isTopicLine(size_t at) const;
    // Lines that stand together (BoxRecogniser.cpp)
    size_t endOfGroup(size_t at, size_t end) const;
    void takePoints();
    bool isTeaserLine(size_t at) const;
    bool isPromotion(size_t from, size_t to) const;
    bool haveColons(size_t from, size_t to) const;
    bool isSpeaker(size_t at) const;
    bool areTeasers(size_t from, size_t to) const;
    void takeBoxes(size_t from, size_t last);
    void takeTeasers(size_t from, size_t to);
    size_t readItems(size_t at, size_t last);
    bool isEnumerated(size_t at) const;
    size_t readClosingList(size_t last, size_t end);
    int usualWords() const;
    int usualGap() const;
    bool isInterview() const;
    void takeCaptionWords(size_t at);
    void takeBracketed(size_t at, bool text);
    void takeCaptionOver(size_t at);
    size_t otherHeadline(size_t at, size_t body) const;
    void readText(size_t at, size_t last);
    void readShort(size_t at, size_t last);
    void readTail(size_t at, size_t last);
    size_t endOfBody(size_t from);
    void readAfter(size_t end);
    bool readTopics(size_t at);
    bool readAuthor(size_t at);
    bool isTimeOfOthers(size_t at) const;
    bool isAuthorsAddress(size_t at) const;
    bool isItem(size_t at) const;
    bool isSignature(size_t at) const;
    bool isSource(size_t at) const;
    bool isAuthorAgain(size_t at) const;
    bool isCreditOver(size_t at) const;
    bool isPlaceLine(size_t at) const;
    bool isPlaceOfReport(size_t at, size_t body) const;
    bool startsWithAuthor(size_t at) const;
    bool startsWithSurname(size_t at) const;
    bool isAltOverCaption(size_t at) const;
    bool isShownBelow(size_t at) const;
    bool isCaptionInHead(size_t at, size_t headline) const;
    void takePictures();
    bool repeatsBelow(size_t at) const;
    bool isCreditUnder(size_t at, bool before) const;
    bool isNameUnderCaption(size_t at) const;
    bool repeatedInside(size_t at) const;
    bool readQuote(size_t at);
    bool isSaidAbove(size_t at) const;
    size_t readHeadedList(size_t at, size_t last);
    size_t nextOpen(size_t after, size_t end) const;

    Page &m_page;
    const QSet<quint64> &m_sections;
    size_t m_headline = 0;
    size_t m_entries = 0; ///< where a live page's last entry is
    quint64 m_headlineWords = 0;
    bool m_section = false, m_inBody = false, m_tags = false, m_interview = false;
    int m_usualWords = 0, m_usualGap = 0;
    bool m_spaced = false; ///< nearly every line has a blank one before it
};
