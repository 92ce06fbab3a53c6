internal import GRDB

extension Database {
  /// Gives every submission after that one its link, in the transaction that is open.
  func chainEntries(after number: Int64) throws {
    let hasher = try Hasher256()
    let last = try String.fetchOne(self, sql: "SELECT chain FROM submission WHERE number = ?", arguments: [number])
    var link = last.flatMap { Link($0) } ?? .none
    var links: [(number: Int64, link: Link)] = []
    var reader = try EntryReader(self, after: number, hasher)
    while let entry = try reader.next() {
      link = try Link(after: link, entry, hasher)
      links.append((entry.number, link))
    }
    let statement = try cachedStatement(sql: "UPDATE submission SET chain = ? WHERE number = ?")
    for (number, link) in links { try statement.execute(arguments: [link.text, number]) }
  }
}
