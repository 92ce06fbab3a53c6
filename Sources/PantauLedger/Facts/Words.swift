internal import GRDB

/// The codes and words that facts speak in, each with its number in the ledger. Numbers are given once and for ever.
struct Words {
  private let database: Database
  private var numbers: [String: Int64] = [:]

  init(_ database: Database) throws {
    self.database = database
    try Row.fetchCursor(database, sql: "SELECT text, number FROM word").forEach { row in
      numbers[row.text(0)] = row.number(1)
    }
  }

  /// The word's number; a new word gets the next one.
  mutating func number(of text: String) throws -> Int64 {
    if let number = numbers[text] { return number }
    try database.execute(sql: "INSERT INTO word (text) VALUES (?)", arguments: [text])
    numbers[text] = database.lastInsertedRowID
    return database.lastInsertedRowID
  }

  /// Fills a row's next place with the word's number.
  mutating func put(_ text: String?, in row: inout Insertion) throws {
    try row.put(try text.map { try number(of: $0) })
  }

  /// By number.
  var texts: [String?] {
    var texts: [String?] = Array(repeating: nil, count: Int(numbers.values.max() ?? 0) + 1)
    for (text, number) in numbers where number >= 0 { texts[Int(number)] = text }
    return texts
  }

  func meaning<Value>(_ pairs: some Sequence<(String, Value)>) -> Meaning<Value> {
    var values: [Value?] = Array(repeating: nil, count: Int(numbers.values.max() ?? 0) + 1)
    for (text, value) in pairs {
      if let number = numbers[text] { values[Int(number)] = value }
    }
    return Meaning(values: values)
  }

  func meaning<Word: CaseIterable & RawRepresentable<String>>(of _: Word.Type) -> Meaning<Word> {
    meaning(Word.allCases.map { ($0.rawValue, $0) })
  }
}

/// What the ledger's words mean in one column; nil for a word that the seeds of today do not know there.
struct Meaning<Value> {
  fileprivate let values: [Value?]

  subscript(number: Int64) -> Value? {
    number >= 0 && number < values.count ? values[Int(number)] : nil
  }
}
