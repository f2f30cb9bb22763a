// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Error.h"
#include <QtGlobal>
#include <type_traits>
#include <utility>
#include <variant>

/// A value or an Error. (C++20 has no std::expected; this is what the house needs of it.)
template<class T>
class [[nodiscard]] Result {
public:
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

    Result() requires std::is_void_v<T> : m_held(std::in_place_index<0>) {}
    template<class U = Value>
    requires(!std::is_void_v<T> && std::is_constructible_v<Value, U &&> &&
             !std::is_same_v<std::remove_cvref_t<U>, Error> &&
             !std::is_same_v<std::remove_cvref_t<U>, Result>) Result(U &&value)
        : m_held(std::in_place_index<0>, std::forward<U>(value)) {}
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_held.index() == 0; }
    explicit operator bool() const { return ok(); }

    const Value &value() const & { return checked(*this); }
    Value &value() & { return checked(*this); }
    Value &&value() && { return std::move(checked(*this)); }
    const Value &operator*() const & { return value(); }
    Value &operator*() & { return value(); }
    Value &&operator*() && { return std::move(*this).value(); }
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }

    const Error &error() const {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_held);
    }

    /// Goes on with `next(value)`, which itself returns a Result, or hands the error through.
    template<class F>
    auto then(F &&next) && {
        if constexpr (std::is_void_v<T>) {
            using Next = std::invoke_result_t<F>;
            return ok() ? next() : Next(error());
        } else {
            using Next = std::invoke_result_t<F, Value &&>;
            return ok() ? next(std::move(value())) : Next(error());
        }
    }

private:
    template<class Self>
    static auto &checked(Self &self) {
        Q_ASSERT(self.ok());
        return *std::get_if<0>(&self.m_held);
    }

    std::variant<Value, Error> m_held;
};
