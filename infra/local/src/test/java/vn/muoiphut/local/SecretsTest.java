package vn.muoiphut.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void areTheSameAtTheNextStart() throws IOException {
        var file = folder.resolve("secrets.properties");
        assertThat(Secrets.in(file)).isEqualTo(Secrets.in(file));
        assertThat(Secrets.in(file)).isNotEqualTo(Secrets.in(folder.resolve("of-another")));
    }

    @Test
    void aPlatformOfAnEarlierVersionGetsWhatItLacksAndKeepsTheRest() throws IOException {
        var file = folder.resolve("secrets.properties");
        var before = Secrets.in(file);
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("web-push"))
                        .toList());

        var after = Secrets.in(file);

        assertThat(after.signingKey()).isEqualTo(before.signingKey());
        assertThat(after.webPush())
                .isNotEqualTo(before.webPush())
                .isEqualTo(Secrets.in(file).webPush());
    }

    @Test
    void whatThePrivateKeyOfWebPushSignsThePublicOneVerifies() throws GeneralSecurityException {
        var keys = WebPushKeys.random();
        var point = Base64.getUrlDecoder().decode(keys.publicKey());
        assertThat(point).hasSize(65).startsWith(4);
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 33, 65));
        var s = new BigInteger(1, Base64.getUrlDecoder().decode(keys.privateKey()));
        var factory = KeyFactory.getInstance("EC");
        var signature = Signature.getInstance("SHA256withECDSA");

        signature.initSign(factory.generatePrivate(new ECPrivateKeySpec(s, curve())));
        signature.update(point);
        var signed = signature.sign();

        signature.initVerify(factory.generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve())));
        signature.update(point);
        assertThat(signature.verify(signed)).isTrue();
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
