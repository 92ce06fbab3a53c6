/// A text for people, in both languages: it cannot be made without either.
package struct Phrase: Hashable, Sendable {
  /// Indonesian.
  package let id: String
  /// English.
  package let en: String

  package init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .indonesian: id
    case .english: en
    }
  }
}

package enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}
