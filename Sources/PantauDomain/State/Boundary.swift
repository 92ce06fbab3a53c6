extension Array {
  /// Where, in an array in order, the elements begin that are past a line; `count` where none is.
  /// - Parameter isPast: false for the elements before the line, true from there on.
  func boundary(_ isPast: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
