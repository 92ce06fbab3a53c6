import PantauGrid

/// All colours and fonts of the workbooks: calm, readable in grey print and by colour-blind eyes (blue-green, amber, orange
/// and vermilion of falling lightness; dark text on light fills).
enum Palette {
  /// 0xRRGGBB.
  typealias Colour = UInt32

  static let fontName = "Calibri"
  static let bodySize = 10.0
  static let smallSize = 9.0
  static let headingSize = 12.0
  static let titleSize = 16.0
  static let figureSize = 20.0

  static let ink: Colour = 0x22_2B_38
  static let quietInk: Colour = 0x5B_67_77
  static let titleInk: Colour = 0x1B_36_5D
  static let linkInk: Colour = 0x1F_5F_A8
  static let bandFill: Colour = 0x1B_36_5D
  static let bandInk: Colour = 0xFF_FF_FF
  static let bandQuietInk: Colour = 0xD5_DF_EC
  static let headerFill: Colour = 0x2F_4F_7A
  static let paper: Colour = 0xFF_FF_FF
  static let hairline: Colour = 0xDD_E2_E9
  static let rule: Colour = 0x9A_A9_BD
  static let tileFill: Colour = 0xF2_F5_F9

  /// Behind a cell of that tone; nil: paper.
  static func fill(_ tone: Tone) -> Colour? {
    switch tone {
    case .plain, .faint: nil
    case .good: 0xDC_F1_EA
    case .attention: 0xFD_F1_CC
    case .bad: 0xF7_CF_C6
    case .grave: 0xFB_E0_C6
    case .neutral: 0xE6_EA_F0
    case .strong: 0xE8_EE_F6
    }
  }

  /// Text on that fill.
  static func ink(_ tone: Tone) -> Colour {
    switch tone {
    case .plain: ink
    case .good: 0x0B_4F_40
    case .attention: 0x63_43_00
    case .bad: 0x80_1B_0B
    case .grave: 0x7A_3A_00
    case .neutral: 0x3D_4A_5C
    case .faint: 0x8D_97_A5
    case .strong: titleInk
    }
  }

  /// Where the tone alone fills a shape: slices, bars, edges.
  static func solid(_ tone: Tone) -> Colour {
    switch tone {
    case .plain: 0x3B_6E_A8
    case .good: 0x2A_93_7A
    case .attention: 0xEF_C2_4E
    case .bad: 0xC2_4A_30
    case .grave: 0xE0_85_3C
    case .neutral: 0x9A_A9_BD
    case .faint: 0xD3_DA_E3
    case .strong: 0x1B_36_5D
    }
  }

  /// Text on that shape.
  static func solidInk(_ tone: Tone) -> Colour {
    switch tone {
    case .plain, .good, .bad, .strong: paper
    case .attention, .grave, .neutral, .faint: ink
    }
  }

  /// A bar within a cell, light enough to read the number on it.
  static func bar(_ tone: Tone) -> Colour {
    switch tone {
    case .plain, .strong: 0xA9_C4_E3
    case .good: 0x9B_D6_C6
    case .attention: 0xF7_D8_94
    case .grave: 0xF6_C9_A0
    case .bad: 0xF0_B3_A1
    case .neutral, .faint: 0xCF_D7_E1
    }
  }

  static func isBold(_ tone: Tone) -> Bool { tone == .strong }
}
