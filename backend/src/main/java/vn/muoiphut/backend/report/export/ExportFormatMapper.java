package vn.muoiphut.backend.report.export;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the format from the address of a request. */
@Component
class ExportFormatMapper implements Converter<String, vn.muoiphut.api.model.ExportFormat> {

    @Override
    public vn.muoiphut.api.model.ExportFormat convert(String text) {
        return vn.muoiphut.api.model.ExportFormat.of(text);
    }

    static ExportFormat toDomain(vn.muoiphut.api.model.ExportFormat wire) {
        return switch (wire) {
            case CSV -> ExportFormat.CSV;
            case XLSX -> ExportFormat.XLSX;
        };
    }
}
