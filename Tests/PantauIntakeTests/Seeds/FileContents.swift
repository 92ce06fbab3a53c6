import Foundation

/// Empty where there is no such file, so that the test that needs it fails.
func contents(ofFile path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
