import PantauDomain
import Testing

@testable import PantauIntake

@Suite struct RegionReaderTests {
  /// `73.10`, `~73.10` where repaired, else what is wrong.
  private func region(_ code: String, name: String = "", scope: Scope = .centre) -> String {
    let registry = SmallWorld.registry
    let (code, name) = (TextCleaner.cleaned(Array(code.utf8).span), TextCleaner.cleaned(Array(name.utf8).span))
    let reader = RegionReader(names: SmallWorld.names, scope: scope)
    func codes(_ indices: [Int]) -> String {
      indices.map { registry.regions[$0].code.description }.joined(separator: " ")
    }
    return switch reader.read(code: code.span, name: name.span) {
    case .known(let index, let isRepaired): (isRepaired ? "~" : "") + codes([index])
    case .otherRegionsName(let index, let other): "\(codes([index])), named \(codes([other]))"
    case .unknown: "unknown"
    case .nameFitsSeveral(let indices): "name of \(codes(indices))"
    case .digitsFitSeveral(let indices): "digits of \(codes(indices))"
    }
  }

  @Test func codesAsTheyAre() {
    #expect(region("73") == "73")
    #expect(region("73.10") == "73.10")
  }

  @Test(arguments: [
    "73,10", "73:10", "'73.10", "73.1", "73.10.00", "73:10:00", "73,1", "'73,10", "'73.1", "73:10.00",
    "73.10 Kab. Pangkep", "'73,10 - Pangkep", "73.10 (Pangkajene & Kepulauan)", "73.10 Nama Siapa Saja",
    "73.10/Pangkep",
    "Pangkep", "kab pangkep", "KABUPATEN PANGKAJENE DAN KEPULAUAN", "Pangkajene&Kepulauan",
  ]) func repaired(_ written: String) {
    #expect(region(written) == "~73.10")
  }

  @Test func zerosAreOnlyPaddedOnTheRight() {
    #expect(region("32.4") == "unknown")
    #expect(region("73.01") == "unknown")
  }

  @Test func retiredCodes() {
    for written in ["91.01", "'91,01", "91.01 Merauke", "9101"] { #expect(region(written) == "~93.01") }
    #expect(region("91.01 Maros") == "93.01, named 73.09")
  }

  @Test func anotherRegionsNameBehindTheCode() {
    #expect(region("73.10 Kabupaten Maros") == "73.10, named 73.09")
    #expect(region("73.10 Bandung") == "73.10, named 32.04")
    #expect(region("32.04 Bandung") == "~32.04")
  }

  @Test(arguments: [
    "731", "73.99", "99", "73.00", "73.0", "73.10.01", "73.10.", "73 10", "73.10 73.09", "73.10Pangkep", "7300",
    "73100", "0073",
    "Antah Berantah", "Mengetahui,", "7.10", "''73.10", "73..10",
  ]) func unknown(_ written: String) {
    #expect(region(written) == "unknown")
  }

  @Test func aNameMayBeginWithDigits() { #expect(region("50 Kota") == "~13.07") }

  @Test func namesakes() {
    #expect(region("Bandung") == "name of 32.04 32.73")
    #expect(region("Bandung", name: "Kota Bandung") == "~32.73")
    #expect(region("Bandung", name: "Maros", scope: scope("32.04")) == "~32.04")
    #expect(region("Bandung", name: "Bandung", scope: scope("32")) == "name of 32.04 32.73")
    #expect(region("Bandung", scope: scope("73.10")) == "name of 32.04 32.73")
    #expect(region("Gorontalo", scope: scope("75.71")) == "~75.71")
    #expect(region("Gorontalo", scope: scope("75")) == "name of 75 75.01 75.71")
    #expect(region("Kota Gorontalo") == "~75.71")
  }

  @Test func bareDigits() {
    #expect(region("3204") == "~32.04")
    #expect(region("7310") == "~73.10")
    #expect(region("7309") == "digits of 73.09 73.10")
    #expect(region("7309 Kab. Pangkep") == "~73.10")
    #expect(region("'7309 Maros") == "~73.09")
    #expect(region("7309", name: "Pangkep") == "~73.10")
    #expect(region("7309", scope: scope("73.10")) == "~73.10")
    #expect(region("7309", scope: scope("73")) == "digits of 73.09 73.10")
    #expect(region("7309 Bone", name: "Pangkep") == "73.10, named 73.08")
    #expect(region("3204 Maros") == "32.04, named 73.09")
    #expect(region("9501") == "~93.01")
    #expect(region("7399") == "unknown")
  }

  @Test func theNearest() {
    #expect(SmallWorld.names.nearest(to: "73.19") == SmallWorld.code("73.09"))
    #expect(SmallWorld.names.nearest(to: "Kabupaten Marros") == SmallWorld.code("73.09"))
    #expect(SmallWorld.names.nearest(to: "Antah Berantah") == nil)
  }

  private func scope(_ code: String) -> Scope { .office(SmallWorld.code(code)) }
}
