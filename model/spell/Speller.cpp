// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/Speller.h"
#include "model/spell/DictionaryFile.h"
#include <QCoreApplication>
#include <QFile>
#include <array>
#include <hunspell/hunspell.hxx>
#include <unicode/ucnv.h>

namespace {

/// Longer is no word (Hunspell's own MAXWORDLEN).
constexpr qsizetype LongestWord = 99;

/// A dictionary's own character set, which is UTF-8 in most.
class Charset {
public:
    explicit Charset(const char *name) {
        UErrorCode error = U_ZERO_ERROR;
        m_converter = ucnv_open(name, &error);
        if (U_FAILURE(error))
            return;
        ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                              &error);
    }
    ~Charset() { ucnv_close(m_converter); }
    Charset(const Charset &) = delete;
    Charset &operator=(const Charset &) = delete;

    bool known() const { return m_converter != nullptr; }

    /// Nothing where the set has no such letters.
    std::optional<std::string> encode(const QString &word) const {
        std::array<char, 4 * LongestWord + 1> bytes;
        UErrorCode error = U_ZERO_ERROR;
        ucnv_reset(m_converter);
        const int32_t size = ucnv_fromUChars(m_converter, bytes.data(), int32_t(bytes.size()),
                                             reinterpret_cast<const UChar *>(word.utf16()),
                                             int32_t(word.size()), &error);
        if (U_FAILURE(error))
            return std::nullopt;
        return std::string(bytes.data(), size_t(size));
    }

    QString decode(const std::string &word) const {
        std::array<UChar, 4 * LongestWord + 1> letters;
        UErrorCode error = U_ZERO_ERROR;
        ucnv_reset(m_converter);
        const int32_t size = ucnv_toUChars(m_converter, letters.data(), int32_t(letters.size()),
                                           word.data(), int32_t(word.size()), &error);
        return U_FAILURE(error) ? QString()
                                : QString(reinterpret_cast<const QChar *>(letters.data()), size);
    }

private:
    UConverter *m_converter = nullptr;
};

} // namespace

class Speller::Words {
public:
    explicit Words(const DictionaryFiles &files)
        : hunspell(QFile::encodeName(files.affixes).constData(),
                   QFile::encodeName(files.words).constData()),
          charset(hunspell.get_dict_encoding().c_str()) {}

    // Hunspell's look-ups are not const; they change nothing that is seen from outside.
    mutable Hunspell hunspell;
    Charset charset;
};

Speller::Speller(std::unique_ptr<Words> words) : m_words(std::move(words)) {}

Speller::~Speller() = default;

Result<std::unique_ptr<Speller>> Speller::open(const DictionaryFiles &files) {
    if (const Result<void> whole = DictionaryFile::check(files); !whole)
        return whole.error();
    auto words = std::make_unique<Words>(files);
    if (!words->charset.known())
        return Error{.kind = Error::Kind::BadInput,
                     .what = files.affixes,
                     .text = QCoreApplication::translate(
                         "Speller", "the dictionary is in an unknown character set; install "
                                    "another one"),
                     .detail = QString::fromStdString(words->hunspell.get_dict_encoding())};
    return std::unique_ptr<Speller>(new Speller(std::move(words)));
}

bool Speller::knows(const QString &word) const {
    if (word.isEmpty() || word.size() > LongestWord)
        return true;
    const auto bytes = m_words->charset.encode(word);
    return !bytes || m_words->hunspell.spell(*bytes);
}

QStringList Speller::suggest(const QString &word, qsizetype most) const {
    QStringList suggestions;
    if (word.isEmpty() || word.size() > LongestWord)
        return suggestions;
    const auto bytes = m_words->charset.encode(word);
    if (!bytes)
        return suggestions;
    for (const std::string &each : m_words->hunspell.suggest(*bytes)) {
        const QString suggestion = m_words->charset.decode(each);
        if (!suggestion.isEmpty() && !suggestions.contains(suggestion))
            suggestions << suggestion;
        if (suggestions.size() == most)
            break;
    }
    return suggestions;
}
