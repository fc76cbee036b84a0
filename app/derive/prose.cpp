#include "derive/prose.h"

#include "article/sentence.h"
#include "derive/piece_reader.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr WordEntry nothing{};

// Nobody writes longer ones; what looks like one is cut, so that work that grows with the square of a
// sentence stays small for any bytes.
constexpr std::uint32_t longest_sentence = 200;

// The first word of a sentence, behind its quotation marks and brackets.
void mark_opening(std::vector<Piece>& pieces, const SentencePieces& sentence) {
    for (auto i = sentence.first; i < sentence.last; ++i) {
        Piece& piece = pieces[i];
        if (!piece.word()) {
            if (piece.number()) return;
            continue;
        }
        piece.opens = true;
        return;
    }
}

// The words behind a colon or inside quotation marks may begin with a capital for that alone.
void mark_quotations(std::vector<Piece>& pieces, const SentencePieces& sentence) {
    for (auto i = sentence.first; i + 2 < sentence.last; ++i) {
        const bool spoken = (pieces[i].mark == Mark::comma || pieces[i].mark == Mark::colon) &&
                            (pieces[i + 1].mark == Mark::open_quote || pieces[i + 1].mark == Mark::quote);
        if (spoken && pieces[i + 2].word()) pieces[i + 2].opens = true;
    }
}

}  // namespace

Prose::Prose(std::string text, const Vocabulary& vocabulary) : text_(std::move(text)) {
    passages_.push_back({0, static_cast<std::uint32_t>(text_.size()), true});
    cut(vocabulary);
}

Prose::Prose(std::string text, std::vector<PassageBytes> passages, const Vocabulary& vocabulary)
    : text_(std::move(text)), passages_(std::move(passages)) {
    cut(vocabulary);
}

void Prose::add(SentencePieces sentence) {
    mark_opening(pieces_, sentence);
    mark_quotations(pieces_, sentence);
    for (const auto last = sentence.last; sentence.first < last; sentence.first = sentence.last) {
        sentence.last = std::min(sentence.first + longest_sentence, last);
        sentences_.push_back(sentence);
    }
}

void Prose::cut(const Vocabulary& vocabulary) {
    pieces_.reserve(text_.size() / 5 + 8);
    for (std::uint32_t p = 0; p < passages_.size(); ++p) {
        const PassageBytes& passage = passages_[p];
        const auto first = static_cast<std::uint32_t>(pieces_.size());
        read_pieces(text_, passage.begin, passage.end, vocabulary, pieces_);
        const auto last = static_cast<std::uint32_t>(pieces_.size());
        auto at = first;
        for (const Span& span : estelik::sentences(between(passage.begin, passage.end))) {
            SentencePieces sentence{at, at, p};
            const auto end = passage.begin + static_cast<std::uint32_t>(span.end());
            while (at < last && pieces_[at].begin < end) ++at;
            sentence.last = at;
            if (sentence.first != sentence.last) add(sentence);
        }
    }
    // Finders look two pieces ahead without asking where the text ends.
    const auto end = static_cast<std::uint32_t>(text_.size());
    for (int i = 0; i < 2; ++i) pieces_.push_back({.begin = end, .end = end, .entry = &nothing});
}

}  // namespace estelik
