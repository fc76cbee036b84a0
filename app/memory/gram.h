// Sums of products of columns, H = sum over rows of row' row, for rows that come a vector of lanes at a time.
// Rows wait in a block that fits the first cache; a full block is multiplied in tiles of 4 x 4 that stay in
// registers: 16 multiply-adds for 8 loads.
#pragma once

#include "memory/lanes.h"

#include <cstddef>

namespace estelik::lanes {

template <class L, int Columns>
class alignas(64) Gram {
public:
    static constexpr int tile = 4;
    static constexpr int padded = (Columns + tile - 1) / tile * tile;

    ESTELIK_INLINE Gram() {
        for (auto& row : rows_)
            for (auto& value : row) value = Real<L>{};
        for (auto& sum : sums_) sum = Real<L>{};
    }

    // The next row to fill: its first Columns entries. The others are 0 and stay so.
    ESTELIK_INLINE Real<L>* row() {
        if (used_ == depth) flush();
        return rows_[used_++];
    }

    // Adds the lower triangle, and its mirror, to sums[i * Columns + j].
    ESTELIK_INLINE void add_to(double* sums) {
        flush();
        int at = 0;
        for (int i = 0; i < padded; i += tile)
            for (int j = 0; j <= i; j += tile, at += tile * tile) add_tile(sums, i, j, at);
    }

private:
    static constexpr int depth = 24;
    static constexpr int tiles = (padded / tile) * (padded / tile + 1) / 2;

    ESTELIK_INLINE void flush() {
        int at = 0;
        for (int i = 0; i < padded; i += tile)
            for (int j = 0; j <= i; j += tile, at += tile * tile) multiply(i, j, sums_ + at);
        used_ = 0;
    }

    ESTELIK_INLINE void multiply(int i, int j, Real<L>* sums) {
        Real<L> sum[tile * tile];
        for (int k = 0; k < tile * tile; ++k) sum[k] = sums[k];
        for (int n = 0; n < used_; ++n) {
            const Real<L>* row = rows_[n];
            const Real<L> b[tile] = {row[j], row[j + 1], row[j + 2], row[j + 3]};
#pragma GCC unroll 4
            for (int p = 0; p < tile; ++p)
#pragma GCC unroll 4
                for (int q = 0; q < tile; ++q) sum[p * tile + q] += row[i + p] * b[q];
        }
        for (int k = 0; k < tile * tile; ++k) sums[k] = sum[k];
    }

    ESTELIK_INLINE void add_tile(double* sums, int i, int j, int at) {
        for (int p = 0; p < tile; ++p) {
            for (int q = 0; q < tile; ++q) {
                const int row = i + p;
                const int column = j + q;
                if (row >= Columns || column > row) continue;
                double total = 0;
                for (int lane = 0; lane < L::width; ++lane) total += sums_[at + p * tile + q][lane];
                sums[row * Columns + column] += total;
                if (row != column) sums[column * Columns + row] += total;
            }
        }
    }

    Real<L> rows_[depth][padded];
    Real<L> sums_[tiles * tile * tile];
    int used_ = 0;
};

}  // namespace estelik::lanes
