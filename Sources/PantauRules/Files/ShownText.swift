/// How much of a value a message repeats.
private let longest = 60

/// A text as a message shows it: on one line, without control and format characters, cut where it is long.
///
/// Counted in code points, so that a hostile value costs no more than it shows.
func shown(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  var count = 0
  var owesSpace = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      owesSpace = count > 0
      continue
    }
    switch scalar.properties.generalCategory {
    case .control, .format: continue
    default: break
    }
    if owesSpace {
      kept.append(" ")
      count += 1
      owesSpace = false
    }
    guard count < longest else {
      kept.append("…")
      break
    }
    kept.append(scalar)
    count += 1
  }
  return String(kept)
}
