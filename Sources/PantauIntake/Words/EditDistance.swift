/// How many bytes must be put in, left out or changed to make one text of the other; nil where it is more than `limit`.
func editDistance(_ left: [UInt8], _ right: ArraySlice<UInt8>, limit: Int) -> Int? {
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  var row = Array(0...right.count)
  for (offset, byte) in left.enumerated() {
    var diagonal = offset
    row[0] = offset + 1
    for (index, other) in right.enumerated() {
      let changed = diagonal + (byte == other ? 0 : 1)
      diagonal = row[index + 1]
      row[index + 1] = min(changed, diagonal + 1, row[index] + 1)
    }
    guard row.contains(where: { $0 <= limit }) else { return nil }
  }
  return row[right.count] <= limit ? row[right.count] : nil
}
