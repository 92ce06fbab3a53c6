import CLibXLSXWriter
import PantauGrid

/// A style becomes a format of the library, once a workbook.
extension WorkbookFile {
  mutating func format(_ style: Style) throws(XLSXFailure) -> UnsafeMutablePointer<lxw_format> {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(book) else { throw failure("add a format", "out of memory") }
    if style.role != .zero { format_set_font_name(format, Palette.fontName) }
    set(numberFormat: style.number, format)
    set(role: style, format)
    if style.wraps { format_set_text_wrap(format) }
    if style.isLink {
      format_set_font_color(format, Palette.linkInk)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    // It takes its number now and not as the library comes to write its cells, which depends on the kind of sheet. What is
    // laid over rows is numbered apart.
    if style.role != .zero && lxw_format_get_xf_index(format) < 0 { throw failure("add a format", "out of numbers") }
    formats[style] = format
    return format
  }

  private func set(numberFormat number: Style.Number, _ format: UnsafeMutablePointer<lxw_format>) {
    switch number {
    case .general: break
    case .whole: format_set_num_format(format, "#,##0")
    case .percent: format_set_num_format(format, "0.0%")
    case .date: format_set_num_format(format, "dd/mm/yyyy")
    case .instant: format_set_num_format(format, "dd/mm/yyyy hh:mm")
    }
  }

  private func set(role style: Style, _ format: UnsafeMutablePointer<lxw_format>) {
    switch style.role {
    case .zero: format_set_font_color(format, Palette.quietInk)
    case .listRow, .tableRow:
      font(format, Palette.bodySize, Palette.ink(style.tone), isBold: Palette.isBold(style.tone))
      fill(format, Palette.fill(style.tone))
      align(format, style.role == .listRow ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER)
      align(format, style)
      edge(format, format_set_bottom, format_set_bottom_color, LXW_BORDER_THIN, Palette.hairline)
      if style.tone == .strong { edge(format, format_set_top, format_set_top_color, LXW_BORDER_THIN, Palette.rule) }
    case .entry:
      // The text format of every spreadsheet, by its number.
      format_set_num_format_index(format, 49)
      font(format, Palette.bodySize, Palette.ink(style.tone))
      fill(format, Palette.fill(style.tone))
      align(format, LXW_ALIGN_VERTICAL_TOP)
      align(format, LXW_ALIGN_LEFT)
      edge(format, format_set_bottom, format_set_bottom_color, LXW_BORDER_THIN, Palette.hairline)
    case .listTitle:
      font(format, Palette.titleSize, Palette.titleInk, isBold: true)
      align(format, LXW_ALIGN_VERTICAL_CENTER)
    case .note:
      font(format, Palette.smallSize, Palette.quietInk)
      align(format, LXW_ALIGN_VERTICAL_CENTER)
    case .header, .uprightHeader:
      font(format, Palette.bodySize, Palette.bandInk, isBold: true)
      fill(format, style.tone == .plain ? Palette.headerFill : Palette.solid(style.tone))
      edge(format, format_set_right, format_set_right_color, LXW_BORDER_THIN, Palette.rule)
      align(format, LXW_ALIGN_VERTICAL_CENTER)
      align(format, style)
      if style.role == .uprightHeader { format_set_rotation(format, 90) }
    case .pageTitle, .pageSubtitle:
      let isTitle = style.role == .pageTitle
      let size = isTitle ? Palette.titleSize : Palette.bodySize
      font(format, size, isTitle ? Palette.bandInk : Palette.bandQuietInk, isBold: isTitle)
      fill(format, Palette.bandFill)
      align(format, isTitle ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_CENTER)
      format_set_indent(format, 1)
    case .heading:
      font(format, Palette.headingSize, Palette.titleInk, isBold: true)
      align(format, LXW_ALIGN_VERTICAL_BOTTOM)
      edge(format, format_set_bottom, format_set_bottom_color, LXW_BORDER_THIN, Palette.rule)
    case .paragraph:
      font(format, Palette.bodySize, Palette.ink)
      align(format, LXW_ALIGN_VERTICAL_CENTER)
    case .tileLabel, .tileValue, .tileComparison:
      tile(style, format)
    case .missingChart:
      font(format, Palette.bodySize, Palette.quietInk)
      fill(format, Palette.tileFill)
      align(format, LXW_ALIGN_CENTER)
    }
  }

  /// Three cells on top of each other make a tile: an edge in its colour at the left, a gap of paper at the right.
  private func tile(_ style: Style, _ format: UnsafeMutablePointer<lxw_format>) {
    let tone = style.tone
    switch style.role {
    case .tileValue: font(format, Palette.figureSize, Palette.ink(tone == .plain ? .strong : tone), isBold: true)
    case .tileLabel: font(format, Palette.smallSize, Palette.quietInk, isBold: true)
    default: font(format, Palette.smallSize, Palette.quietInk)
    }
    fill(format, Palette.fill(tone) ?? Palette.tileFill)
    align(format, LXW_ALIGN_LEFT)
    align(format, LXW_ALIGN_VERTICAL_CENTER)
    format_set_indent(format, 1)
    edge(format, format_set_left, format_set_left_color, LXW_BORDER_THICK, Palette.solid(tone))
    edge(format, format_set_right, format_set_right_color, LXW_BORDER_THICK, Palette.paper)
  }

  private func font(
    _ format: UnsafeMutablePointer<lxw_format>, _ size: Double, _ ink: Palette.Colour, isBold: Bool = false
  ) {
    format_set_font_size(format, size)
    format_set_font_color(format, ink)
    if isBold { format_set_bold(format) }
  }

  private func fill(_ format: UnsafeMutablePointer<lxw_format>, _ colour: Palette.Colour?) {
    guard let colour else { return }
    format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
    format_set_fg_color(format, colour)
  }

  private func align(_ format: UnsafeMutablePointer<lxw_format>, _ alignment: lxw_format_alignments) {
    format_set_align(format, UInt8(alignment.rawValue))
  }

  /// Where the text stands, a little off the edge.
  private func align(_ format: UnsafeMutablePointer<lxw_format>, _ style: Style) {
    switch style.alignment {
    case .centered: align(format, LXW_ALIGN_CENTER)
    case .left: align(format, LXW_ALIGN_LEFT)
    case .right: align(format, LXW_ALIGN_RIGHT)
    case .natural: align(format, style.number == .general ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT)
    }
    if style.alignment != .centered { format_set_indent(format, 1) }
  }

  private func edge(
    _ format: UnsafeMutablePointer<lxw_format>,
    _ setLine: (UnsafeMutablePointer<lxw_format>?, UInt8) -> Void,
    _ setColour: (UnsafeMutablePointer<lxw_format>?, lxw_color_t) -> Void,
    _ line: lxw_format_borders, _ colour: Palette.Colour
  ) {
    setLine(format, UInt8(line.rawValue))
    setColour(format, colour)
  }
}
