// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Compression.h"
#include <algorithm>
#include <bit>
#include <memory>
#include <zstd.h>

namespace {

// Text of a thousand words takes 0.2 ms at this level and is hardly smaller at a higher one.
constexpr int Level = 6;

struct Free {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// One a thread: making one costs as much as a small text.
ZSTD_CCtx *writer() {
    static thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    ZSTD_CCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    return context.get();
}
ZSTD_DCtx *reader() {
    static thread_local const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
    ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    return context.get();
}

/// Wide enough that the end of the text still sees the start of the base.
int windowLog(qsizetype bytes) {
    return std::clamp(int(std::bit_width(size_t(bytes))), 10, 27);
}

} // namespace

std::optional<QByteArray> Compression::pack(QByteArrayView bytes, QByteArrayView base) {
    if (bytes.size() > Longest || base.size() > Longest)
        return std::nullopt;
    ZSTD_CCtx *context = writer();
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Level);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog(bytes.size() + base.size()));
    ZSTD_CCtx_refPrefix(context, base.data(), size_t(base.size()));
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context, packed.data(), size_t(packed.size()), bytes.data(),
                                       size_t(bytes.size()));
    if (ZSTD_isError(size))
        return std::nullopt;
    packed.resize(qsizetype(size));
    packed.squeeze();
    return packed;
}

std::optional<QByteArray> Compression::unpack(QByteArrayView packed, QByteArrayView base) {
    const unsigned long long length =
        ZSTD_getFrameContentSize(packed.data(), size_t(packed.size()));
    if (length > size_t(Longest)) // the marks of an error and of an unknown length are above it
        return std::nullopt;
    ZSTD_DCtx *context = reader();
    ZSTD_DCtx_refPrefix(context, base.data(), size_t(base.size()));
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    const size_t size = ZSTD_decompressDCtx(context, bytes.data(), size_t(bytes.size()),
                                            packed.data(), size_t(packed.size()));
    if (ZSTD_isError(size) || size != length)
        return std::nullopt;
    return bytes;
}
