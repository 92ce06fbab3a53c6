/// The X of a line `sep=X`, in any case; nil for any other line. A spreadsheet that saved the line again put quotes around it
/// or delimiters behind it.
func delimiterDeclared(in line: [UInt8]) -> UInt8? {
  let quote = UInt8(ascii: "\"")
  var rest = line[...]
  let isQuoted = rest.first == quote
  if isQuoted { rest.removeFirst() }
  guard rest.prefix(4).map(lowercased).elementsEqual("sep=".utf8) else { return nil }
  rest = rest.dropFirst(4)
  guard let delimiter = rest.popFirst(), delimiter < 0x80, delimiter != quote else { return nil }
  if isQuoted { guard rest.popFirst() == quote else { return nil } }
  return rest.allSatisfy { $0 == delimiter || ",;\t| ".utf8.contains($0) } ? delimiter : nil
}
