import PantauDomain
import PantauInbox
import PantauLedger

/// A receipt shown again.
package struct ShownReceipt: Sendable {
  package let number: Int
  /// For a person: Indonesian, then English.
  package let text: String
  /// The JSON document, as it was written.
  package let json: String
  package let comparisons: [ReceiptComparison]

  /// What does not match; nil where everything does.
  package var difference: Stop? {
    let differing = comparisons.filter { !$0.isSame }
    if differing.isEmpty { return nil }
    return Stop(
      .damaged,
      Phrase(
        id: differing.map(\.message.id).joined(separator: "\n"),
        en: differing.map(\.message.en).joined(separator: "\n")))
  }
}

/// Which receipt is meant: by the number on it, or by a file.
package struct ReceiptQuestion: Sendable {
  private let receipts: Receipts
  private let workspace: Workspace

  /// - Throws: status 65 where the ledger is damaged or lost.
  package init(workspace: Workspace) throws(Stop) {
    self.workspace = workspace
    receipts = Receipts(workspace: workspace, ledger: try Ledger.openToLook(workspace))
  }

  /// - Throws: status 64 where there is no submission of that number.
  package func receipt(_ number: Int) throws(Stop) -> ShownReceipt {
    guard let (receipt, kept) = try receipts.make(number) else {
      throw Stop(
        .usage, Phrase(id: "Tidak ada tanda terima nomor \(number).", en: "There is no receipt number \(number)."))
    }
    return ShownReceipt(
      number: number, text: receipt.text, json: String(decoding: receipt.json, as: UTF8.self),
      comparisons: try receipts.compare(receipt, kept: kept))
  }

  /// Of a file in the archive or among the rejected, a receipt in any of its forms, or an office's own copy of what it
  /// sent. Of several submissions of the same bytes, the latest.
  /// - Throws: status 64 where the ledger knows no such file.
  package func receipt(of file: NamedFile) throws(Stop) -> ShownReceipt {
    guard let number = try number(of: file) else {
      throw Stop(
        .usage,
        Phrase(
          id: "\(file.name): tidak ada kiriman berisi ini, dan bukan tanda terima. Periksa nama berkas atau nomornya.",
          en: "\(file.name): no submission has these bytes, and it is no receipt. Check the file's name or the number.")
      )
    }
    return try receipt(number)
  }

  /// By its place first: what lies there may have been changed, and is not there at all if it is lost.
  private func number(of file: NamedFile) throws(Stop) -> Int? {
    let (path, root) = (resolved(file.path), resolved(workspace.root))
    if path.isInside(root) {
      let place = path.components.dropFirst(root.components.count).reduce(RawPath(""), /).text
      let found = try adapting { () throws(LedgerFailure) in try receipts.ledger.numbers(destination: place) }
      if let number = found.last { return number }
    }
    if let number = try number(receiptNamed: path.lastComponent.text) { return number }
    guard exists(path) else { return nil }
    let sum = try adapting { () throws(InboxFailure) in try digest(ofFile: path).digest.description }
    return try adapting { () throws(LedgerFailure) in try receipts.ledger.numbers(digest: sum).last }
  }

  /// `20231112T200000+0700_0a1b2c3d.txt`, `.json` or `_perbaikan.xlsx`.
  private func number(receiptNamed name: String) throws(Stop) -> Int? {
    let endings = [MadeReceipt.textEnding, MadeReceipt.jsonEnding, MadeReceipt.correctionEnding]
    guard let ending = endings.first(where: { name.hasSuffix($0) }) else { return nil }
    let stem = name.dropLast(ending.count)
    let digits = stem.suffix(MadeReceipt.digestDigits)
    guard digits.count == MadeReceipt.digestDigits, digits.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else {
      return nil
    }
    let numbers = try adapting { () throws(LedgerFailure) in
      try receipts.ledger.numbers(receiptPrefix: String(digits))
    }
    for number in numbers {
      guard let (receipt, kept) = try receipts.make(number), let kept else { continue }
      if MadeReceipt.stem(of: receipt.receipt.submission, digest: kept).hasSuffix("/" + stem) { return number }
    }
    return nil
  }
}
