/// What offices write to say "nothing here". The field is clean.
enum EmptyWords {
  static func isOne(_ text: Span<UInt8>) -> Bool {
    switch text.count {
    case 0: true
    case 1: text[0] == UInt8(ascii: "-")
    case 2: text.isWord("--")
    // En dash and em dash.
    case 3: text.isWord("n/a") || (text[0] == 0xE2 && text[1] == 0x80 && (text[2] == 0x93 || text[2] == 0x94))
    case 5: text.isWord("nihil")
    case 9: text.isWord("tidak ada")
    default: false
    }
  }
}
