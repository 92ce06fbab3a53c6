import CLibXLSXWriter
import PantauGrid

/// How charts look: few lines, quiet axes, colours that mean what they mean in the cells.
extension WorkbookFile {
  /// Colours a series, and writes its numbers beside it where they say more than an axis.
  /// - Parameter isAlone: whether it is the chart's only series.
  func paint(
    _ series: Chart.Series, of chart: Chart, isAlone: Bool, _ added: UnsafeMutablePointer<lxw_chart_series>
  ) -> lxw_error {
    if chart.kind == .line {
      var line = lxw_chart_line()
      line.color = Palette.solid(series.tone)
      line.width = 2.25
      chart_series_set_line(added, &line)
      chart_series_set_marker_type(added, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
      chart_series_set_marker_size(added, 5)
      var fill = lxw_chart_fill()
      fill.color = Palette.solid(series.tone)
      chart_series_set_marker_fill(added, &fill)
      chart_series_set_marker_line(added, &line)
      return LXW_NO_ERROR
    }
    var fill = lxw_chart_fill()
    fill.color = Palette.solid(series.tone)
    chart_series_set_fill(added, &fill)
    if isAlone {
      let isWithin = chart.kind == .doughnut
      let ink = isWithin ? Palette.solidInk(series.tone) : Palette.ink
      chart_series_set_labels(added)
      chart_series_set_labels_num_format(added, chart.valueFormat)
      withFont(size: Palette.smallSize, ink, isBold: isWithin) { chart_series_set_labels_font(added, $0) }
    }
    if series.pointTones.isEmpty { return LXW_NO_ERROR }
    let answer = paint(points: series.pointTones, added)
    guard chart.kind == .doughnut, answer == LXW_NO_ERROR else { return answer }
    return letter(points: series.pointTones, added)
  }

  /// - Parameter points: how many categories the chart has.
  func dress(_ drawing: UnsafeMutablePointer<lxw_chart>, as chart: Chart, points: Int, isAlone: Bool) {
    chart_title_set_name(drawing, chartText(chart.title))
    withFont(size: 11, Palette.titleInk, isBold: true) { chart_title_set_name_font(drawing, $0) }
    var frame = lxw_chart_line()
    frame.color = Palette.hairline
    frame.width = 0.75
    chart_chartarea_set_line(drawing, &frame)

    if isAlone && chart.kind != .doughnut {
      chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    } else {
      let position = chart.kind == .doughnut ? LXW_CHART_LEGEND_RIGHT : LXW_CHART_LEGEND_BOTTOM
      chart_legend_set_position(drawing, UInt8(position.rawValue))
      withFont(size: Palette.smallSize, Palette.ink) { chart_legend_set_font(drawing, $0) }
    }
    switch chart.kind {
    case .doughnut: chart_set_hole_size(drawing, 55)
    case .line: break
    case .bar, .stackedBar, .percentStackedBar, .column, .stackedColumn: chart_set_series_gap(drawing, 45)
    }
    if chart.kind != .doughnut { dressAxes(drawing, as: chart, points: points, isAlone: isAlone) }
  }

  private func dressAxes(_ drawing: UnsafeMutablePointer<lxw_chart>, as chart: Chart, points: Int, isAlone: Bool) {
    // The library's x axis lies, whatever it carries.
    let liesDown = chart.kind.liesDown
    let categories = chart_axis_get(drawing, liesDown ? LXW_CHART_AXIS_TYPE_Y : LXW_CHART_AXIS_TYPE_X)
    let values = chart_axis_get(drawing, liesDown ? LXW_CHART_AXIS_TYPE_X : LXW_CHART_AXIS_TYPE_Y)
    var rule = lxw_chart_line()
    rule.color = Palette.rule
    rule.width = 0.75
    chart_axis_set_line(categories, &rule)
    let noMark = UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue)
    chart_axis_set_major_tick_mark(categories, noMark)
    let isCrowded = points > 20
    withFont(size: isCrowded ? 8 : Palette.smallSize, Palette.ink, isUpright: isCrowded && !liesDown) {
      chart_axis_set_num_font(categories, $0)
    }
    if liesDown {
      // The first category on top, and every one named.
      chart_axis_set_reverse(categories)
      chart_axis_set_crossing_max(categories)
    }
    chart_axis_set_interval_unit(categories, 1)

    var hairline = lxw_chart_line()
    hairline.color = Palette.hairline
    hairline.width = 0.5
    var nothing = lxw_chart_line()
    nothing.none = 1
    chart_axis_set_line(values, &nothing)
    chart_axis_set_major_tick_mark(values, noMark)
    chart_axis_set_num_format(values, chart.kind == .percentStackedBar ? "0%" : chart.valueFormat)
    withFont(size: Palette.smallSize, Palette.quietInk) { chart_axis_set_num_font(values, $0) }
    chart_axis_set_min(values, 0)
    if chart.kind == .percentStackedBar || chart.valueFormat.contains("%") {
      chart_axis_set_max(values, 1)
      chart_axis_set_major_unit(values, 0.25)
    }
    if isAlone && chart.kind != .line {
      // The numbers stand at the bars.
      chart_axis_major_gridlines_set_visible(values, 0)
      chart_axis_set_label_position(values, UInt8(LXW_CHART_AXIS_LABEL_POSITION_NONE.rawValue))
    } else {
      chart_axis_major_gridlines_set_visible(values, 1)
      chart_axis_major_gridlines_set_line(values, &hairline)
    }
  }

  /// Numbers within the slices, each legible on its own.
  private func letter(points: [Tone], _ series: UnsafeMutablePointer<lxw_chart_series>) -> lxw_error {
    withFont(size: Palette.smallSize, Palette.paper, isBold: true) { light in
      withFont(size: Palette.smallSize, Palette.ink, isBold: true) { dark in
        var labels = points.map { tone in
          var label = lxw_chart_data_label()
          label.font = Palette.solidInk(tone) == Palette.paper ? light : dark
          return label
        }
        return labels.withUnsafeMutableBufferPointer { labels in
          var pointers = labels.indices.map { index in labels.baseAddress.map { $0 + index } } + [nil]
          return chart_series_set_labels_custom(series, &pointers)
        }
      }
    }
  }

  private func paint(points: [Tone], _ series: UnsafeMutablePointer<lxw_chart_series>) -> lxw_error {
    var fills = points.map { tone in
      var fill = lxw_chart_fill()
      fill.color = Palette.solid(tone)
      return fill
    }
    // The library wants pointers to points with pointers to fills, and copies them all.
    return fills.withUnsafeMutableBufferPointer { fills in
      var points = fills.indices.map { index in
        var point = lxw_chart_point()
        point.fill = fills.baseAddress.map { $0 + index }
        return point
      }
      return points.withUnsafeMutableBufferPointer { points in
        var pointers = points.indices.map { index in points.baseAddress.map { $0 + index } } + [nil]
        return chart_series_set_points(series, &pointers)
      }
    }
  }
}

extension Chart.Kind {
  fileprivate var liesDown: Bool { self == .bar || self == .stackedBar || self == .percentStackedBar }
}

/// Lends a font to the library, which copies it.
private func withFont<Answer>(
  size: Double, _ ink: Palette.Colour, isBold: Bool = false, isUpright: Bool = false,
  _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Answer
) -> Answer {
  var name = Array(Palette.fontName.utf8CString)
  return name.withUnsafeMutableBufferPointer { name in
    var font = lxw_chart_font()
    font.name = name.baseAddress
    font.size = size
    font.color = ink
    if isUpright { font.rotation = -90 }
    // Zero would be taken for the library's own choice, which is bold for titles.
    font.bold = isBold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue)
    return body(&font)
  }
}
