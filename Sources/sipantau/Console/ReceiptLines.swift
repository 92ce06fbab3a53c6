import PantauBatch
import PantauDomain

/// What `receipt` tells a person: the receipt, then what still is as it says. What is not ends the command.
enum ReceiptLines {
  static func text(of shown: ShownReceipt, _ console: Console) -> String {
    let same = shown.comparisons.filter(\.isSame).map { comparison in
      console.painted(TerminalText.safe(comparison.message[console.language]), .green)
    }
    return ([TerminalText.safe(shown.text)] + same).joined(separator: "\n")
  }
}
