import PantauDomain

/// As names of regions are compared: letters and digits only, without case.
func nameKey(_ name: String) -> String {
  // Nearly every name is ASCII, and what its characters are need not be looked up.
  if name.utf8.allSatisfy({ $0 < 0x80 }) { return String(decoding: Folding.names.bytes(of: name), as: UTF8.self) }
  return name.lowercased().filter { $0.isLetter || $0.isNumber }
}

extension [SeedRow] {
  /// Notes full names and aliases that another region answers to as well.
  ///
  /// Short names may be shared (a kabupaten and its kota, a province and its capital): a report says more than that.
  /// Somebody who writes a full name or an alias means one region, and no other.
  func noteSharedNames() {
    var claims: [String: [Claim]] = [:]
    for row in self {
      for claim in row.nameClaims { claims[claim.key, default: []].append(claim) }
    }
    for (_, claims) in claims.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
      guard let mistaken = claims.last(where: { $0.column == "alias" }) ?? claims.last(where: { $0.column != "nama" }),
        let other = claims.first(where: { $0.row.line != mistaken.row.line })
      else { continue }
      mistaken.row.note(
        mistaken.column, value: mistaken.name,
        Phrase(
          id: "Nama ini juga milik \(other.row["kode"]) \(other.row["nama_lengkap"]) (baris \(other.row.line)). "
            + "Hapus dari salah satunya, supaya jelas wilayah mana yang dimaksud.",
          en: "This name is also that of \(other.row["kode"]) \(other.row["nama_lengkap"]) (line \(other.row.line)). "
            + "Delete it from one of them, so that it says which region is meant."))
    }
  }
}

private struct Claim {
  let row: SeedRow
  let column: String
  let name: String
  let key: String
}

extension SeedRow {
  /// What the region answers to, each name once: an alias that is spelt like the name is no claim of its own.
  fileprivate var nameClaims: [Claim] {
    let names = [("nama", self["nama"]), ("nama_lengkap", self["nama_lengkap"])] + list("alias").map { ("alias", $0) }
    var keys: Set<String> = []
    return names.compactMap { column, name in
      let key = nameKey(name)
      guard !key.isEmpty, keys.insert(key).inserted else { return nil }
      return Claim(row: self, column: column, name: name, key: key)
    }
  }
}
