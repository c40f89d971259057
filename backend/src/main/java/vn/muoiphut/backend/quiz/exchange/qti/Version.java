package vn.muoiphut.backend.quiz.exchange.qti;

/** The versions that are written, with the names that they have for themselves. */
public enum Version {
    V2_1(
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "imsqti_item_xmlv2p1",
            "QTIv2.1 Package",
            "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"),
    V3_0(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "imsqti_item_xmlv3p0",
            "QTI Package",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/");

    final String itemNamespace;
    final String packageNamespace;
    final String resourceType;
    final String schema;
    private final String templates;

    Version(String itemNamespace, String packageNamespace, String resourceType, String schema, String templates) {
        this.itemNamespace = itemNamespace;
        this.packageNamespace = packageNamespace;
        this.resourceType = resourceType;
        this.schema = schema;
        this.templates = templates;
    }

    String schemaVersion() {
        return this == V2_1 ? "1.0.0" : "3.0.0";
    }

    String template(String name) {
        return templates + name + (this == V3_0 ? ".xml" : "");
    }
}
