package vn.muoiphut.backend.course;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a level from the query of an address. */
@Component
class SkillLevelMapper implements Converter<String, vn.muoiphut.api.model.SkillLevel> {

    @Override
    public vn.muoiphut.api.model.SkillLevel convert(String text) {
        return vn.muoiphut.api.model.SkillLevel.of(text);
    }
}
