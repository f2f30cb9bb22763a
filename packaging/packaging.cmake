# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop needs to know of the program. Included by the top level.
set(desktop ${CMAKE_CURRENT_LIST_DIR}/desktop)
install(FILES ${desktop}/org.standfirst.Standfirst.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/org.standfirst.Standfirst.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/org.standfirst.Standfirst.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
