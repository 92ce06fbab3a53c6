/// The version of the program, as it stands in workbooks and manifests.
package enum Version {
  package static let current = "0.1.0"
}
