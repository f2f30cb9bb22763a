# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours obeys: language, warnings, Qt's fences, sanitizers. Said once, here.
add_library(standfirst-rules INTERFACE)
target_compile_features(standfirst-rules INTERFACE cxx_std_20)
target_include_directories(standfirst-rules INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(standfirst-rules INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor)
target_compile_definitions(standfirst-rules INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(STANDFIRST_WERROR)
  target_compile_options(standfirst-rules INTERFACE -Werror)
endif()
if(STANDFIRST_SANITIZE)
  target_compile_options(standfirst-rules INTERFACE -fsanitize=${STANDFIRST_SANITIZE} -fno-omit-frame-pointer
                                                    -fno-sanitize-recover=undefined)
  target_link_options(standfirst-rules INTERFACE -fsanitize=${STANDFIRST_SANITIZE})
endif()
if(STANDFIRST_FUZZ)
  # Without it the fuzzer does not see which lines of the model an input reaches, and looks blindly.
  target_compile_options(standfirst-rules INTERFACE -fsanitize=fuzzer-no-link)
endif()

# A library made of every source in its folder: a new file is a new file, no list to edit.
# CONFIGURE_DEPENDS and clean builds in CI meet the usual objection, a stale list.
function(standfirst_sources variable)
  file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  set(${variable} ${found} PARENT_SCOPE)
endfunction()

function(standfirst_precompile target)
  if(STANDFIRST_PCH)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()
