import Foundation
import PantauBatch
import PantauDomain
import Testing

/// Values that an office wrote reach a terminal only through JSON's own escapes.
@Suite struct JSONControlTests {
  @Test(arguments: ["\u{7F}", "\u{80}", "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{202E}", "\u{2028}", "\u{E0001}"])
  func `Controls and format characters are escaped and come back`(written: String) throws {
    let trial = try TrialWorkspace()
    let kind = "rapat" + written + "besar"
    let row = "73.10,,2023-W40,2023-10-03,1,\(kind),Rapat,Kepala Badan,\n"
    try trial.drop(FormText.activityHeader + row, as: "73.10/a.csv")
    let check = try Check(workspace: trial.workspace, scope: "73.10", asOf: instant("2023-10-07T10:00:00+07:00"))
    let json = try JSONText.check(try check.files(["\(trial.path)/masuk/73.10/a.csv"]), .english)

    #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || !($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
    for scalar in written.unicodeScalars where !scalar.isASCII || scalar == "\u{7F}" {
      #expect(!json.unicodeScalars.contains(scalar))
    }
    let answer = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [[String: Any]]])
    let findings = try #require(answer["files"]?.first?["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["value"] as? String == kind })
  }
}
